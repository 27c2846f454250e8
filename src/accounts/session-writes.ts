import { sql } from '@payloadcms/db-postgres'
import { AuthenticationError, type DatabaseAdapterObj, type PayloadRequest } from 'payload'
import { statement } from '../database/connection/statement'

type Session = { id: string; createdAt?: Date | string | null; expiresAt: Date | string }
type Update = {
  collection: string
  id?: string
  data: { id?: string; hash?: string | null; sessions?: Session[] }
  returning?: boolean
  req: PayloadRequest
}

/**
 * Payload 3.90.2 starts, renews and ends a session by writing back the whole account as it was read: of two concurrent
 * logins one is lost, and a role removed or a password changed in between is restored. Here, those writes change the
 * sessions only.
 */
export function withOwnSessions<T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args) as Record<string, unknown>
      const updateOne = database.updateOne as (args: Update) => Promise<unknown>
      database.updateOne = async function (this: unknown, args: Update) {
        const { collection, id, data, returning, req } = args
        const ofSessions = collection === 'users' && returning === false && id && Array.isArray(data.sessions)
        if (!ofSessions) return updateOne.call(this, args)
        await writeSessions(req, id, data.hash ?? null, data.sessions!)
        return null
      }
      return database as never
    },
  }
}

/** A new session has a timestamp that never went through the database. */
const isNew = (session: Session) => session.createdAt instanceof Date

async function writeSessions(
  req: PayloadRequest,
  account: string,
  hash: string | null,
  sessions: Session[],
): Promise<void> {
  const begun = sessions.filter(isNew)
  if (begun.length) return beginSessions(req, account, hash, begun)
  // Renewal and logout: the account was locked before its sessions were read (see account-lock.ts).
  const kept = sql.join([sql`null`, ...sessions.map(({ id }) => sql`${id}`)], sql`, `)
  await statement(
    req,
    sql`delete from users_sessions where _parent_id = ${account}
      and (id not in (select kept.id from unnest(array[${kept}]::text[]) kept(id) where kept.id is not null)
        or expires_at <= now())`,
  )
  for (const { id, expiresAt } of sessions)
    await statement(
      req,
      sql`update users_sessions set expires_at = ${asText(expiresAt)}::timestamptz
        where _parent_id = ${account} and id = ${id}`,
    )
}

/**
 * Locks the account first: a concurrent change of its password or rights ends all sessions, and ours must come after
 * it or not at all.
 *
 * @throws AuthenticationError if the password has changed since it was checked.
 */
async function beginSessions(
  req: PayloadRequest,
  account: string,
  hash: string | null,
  begun: Session[],
): Promise<void> {
  const found = await statement(
    req,
    sql`select 1 from users where id = ${account} and hash = ${hash} for no key update`,
  )
  if (!found.length) throw new AuthenticationError(req.t)
  await statement(req, sql`delete from users_sessions where _parent_id = ${account} and expires_at <= now()`)
  for (const { id, createdAt, expiresAt } of begun)
    await statement(
      req,
      sql`insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
        select coalesce(max(_order), 0) + 1, ${account}::uuid, ${id}, ${asText(createdAt!)}::timestamptz,
          ${asText(expiresAt)}::timestamptz
        from users_sessions where _parent_id = ${account}`,
    )
}

const asText = (moment: Date | string): string => new Date(moment).toISOString()

/** Ends the account's sessions, all but `except`, in the request's transaction. */
export async function endSessions(req: PayloadRequest, account: string, except?: string): Promise<void> {
  await statement(
    req,
    sql`delete from users_sessions where _parent_id = ${account} and id is distinct from ${except ?? null}`,
  )
}
