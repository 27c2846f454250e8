import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { statement, type Within } from '../database/statement'
import { log } from '../server/log'
import { type LinkKind, newLinkToken } from './links'
import { linkMail } from './mails'

const pauseMs = 2000
/** Tries after 1, 2, 4 … minutes; the last after about a day. */
const mostTries = 11

/** Queues a mail in the transaction of the request: it is sent if, and only if, that is committed. */
export async function queueMail(within: Within, kind: LinkKind, account: string | undefined): Promise<void> {
  await statement(
    within,
    sql`insert into account_mails (account_id, kind) values (${account ?? null}, ${kind})`,
  )
}

type Queued = { id: string; account_id: string | null; kind: LinkKind; tries: number }

/**
 * Sends the next mail that is due; false if there is none. The row is held while the mail is on its way, so
 * that of several processes one sends it; a process that dies leaves it to the others. The link is made here
 * and not before: no table ever holds what opens an account. Its row and its secret are committed after the
 * mail was taken, so a mail can come twice when the process dies in between; then only the later link works.
 */
async function sendNext(payload: Payload): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  let mail: Queued | undefined
  try {
    ;[mail] = await statement<Queued>(
      req,
      sql`select id, account_id, kind, tries from account_mails where due <= now()
        order by due limit 1 for update skip locked`,
    )
    if (!mail) return false
    await statement(req, sql`delete from account_mails where id = ${mail.id}`)
    if (mail.account_id) await send(payload, req, mail.account_id, mail.kind)
    await commitTransaction(req)
    return true
  } catch (error) {
    await killTransaction(req)
    if (!mail) throw error
    log.error({ err: error }, 'mail could not be sent')
    await putOff(payload, mail)
    return true
  } finally {
    await killTransaction(req)
  }
}

async function send(payload: Payload, req: Within & object, account: string, kind: LinkKind): Promise<void> {
  const [user] = await statement<{ email: string; name: string; language: 'de' | 'en' }>(
    req,
    sql`select email, name, language::text from users where id = ${account}`,
  )
  if (!user) return
  const token = await newLinkToken(req as never, account, kind)
  await payload.sendEmail(linkMail(user, kind, token, payload.config.serverURL))
}

async function putOff(payload: Payload, { id, tries }: Queued): Promise<void> {
  if (tries + 1 >= mostTries) log.error({ mail: id }, 'mail is given up after many tries')
  await statement(
    { payload },
    tries + 1 >= mostTries
      ? sql`delete from account_mails where id = ${id}`
      : sql`update account_mails set tries = tries + 1,
          due = now() + make_interval(mins => ${2 ** tries}) where id = ${id}`,
  )
}

/** Sends what is queued until the returned function is called, which waits for the mail under way. */
export function sendQueuedMails(payload: Payload): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const round = async (): Promise<void> => {
    try {
      while (!stopped && (await sendNext(payload)));
    } catch (error) {
      log.warn({ err: error }, 'mails could not be looked for')
    }
    if (!stopped) timer = setTimeout(begin, pauseMs)
  }
  const begin = () => void (running = round())
  begin()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
