import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { sql } from '@payloadcms/db-postgres'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { statementOnItsOwn } from '../database/connection/statement'

/** Our tokens are shorter. */
const longestToken = 2_000
/** How long a session is trusted without another lookup, in milliseconds. */
const trusted = 30_000

type Claims = { id?: unknown; collection?: unknown; sid?: unknown; exp?: unknown }
type Session = { account: string; id: string }

/**
 * The account of a request with a valid session token. Used only to attribute points and places: Payload decides about
 * access. Anybody can send a token, so the signature is checked first, and forged ones cost no database query.
 * Sessions are cached for half a minute.
 */
export function accountOf(payload: Payload): (request: IncomingMessage) => Promise<string | undefined> {
  const cookie = new RegExp(`(?:^|;\\s*)${payload.config.cookiePrefix}-token=([^;]+)`)
  const sessions = new LRUCache<string, Promise<boolean>>({ max: 10_000, ttl: trusted })
  return async ({ headers: { authorization, cookie: cookies } }) => {
    const token = /^(?:JWT|Bearer) (.+)$/.exec(authorization ?? '')?.[1] ?? cookie.exec(cookies ?? '')?.[1]
    const session = token && sessionIn(token, payload.secret)
    if (!session) return undefined
    let goesOn = sessions.get(session.id)
    if (!goesOn) sessions.set(session.id, (goesOn = isGoingOn(payload, session)))
    return (await goesOn) ? session.account : undefined
  }
}

/** The token's content, if we signed it and it has not expired. */
function sessionIn(token: string, secret: string): Session | undefined {
  if (token.length > longestToken) return undefined
  const [head, body, signature, ...more] = token.split('.')
  if (!body || !signature || more.length) return undefined
  const expected = createHmac('sha256', secret).update(`${head}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  const { id, collection, sid, exp } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims
  const runs = typeof exp === 'number' && exp * 1000 > Date.now()
  if (!runs || collection !== 'users' || typeof id !== 'string' || typeof sid !== 'string') return undefined
  return { account: id, id: sid }
}

/** While the database is down, the signature is enough: Payload refuses the rest. */
const isGoingOn = (payload: Payload, { account, id }: Session): Promise<boolean> =>
  statementOnItsOwn(
    payload,
    sql`select 1 from users_sessions where id = ${id} and _parent_id = ${account} and expires_at > now()`,
  ).then(
    (found) => found.length > 0,
    () => true,
  )
