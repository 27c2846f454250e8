import { sql } from '@payloadcms/db-postgres'
import { APIError, type DatabaseAdapterObj, type PayloadRequest } from 'payload'
import { message } from '../../messages'
import { statement } from '../connection/statement'

/** A list's columns and filters, or the collapsed rows of a form, take a few hundred bytes. */
const mostBytes = 20_000
const longestKey = 200
/** The panel stores one per list, and one per form with a collapsed row. */
const mostOfOne = 300

type Preference = { key?: unknown; value?: unknown; user?: { value?: unknown } }
type Write = { collection: string; data: Preference; req?: PayloadRequest }
type Method = (this: unknown, args: Write) => Promise<unknown>

/**
 * Bounds what an account can store as preferences. All writes pass here: REST's own endpoint bypasses the hooks of the
 * collection. Over the limit, the least recently used one is deleted, so that no list of the panel ever fails for lack
 * of space.
 *
 * @throws APIError `preferenceTooLarge` (413)
 */
export function withBoundedPreferences<T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args) as Record<string, unknown>
      for (const name of ['create', 'upsert', 'updateOne', 'updateMany']) {
        const write = database[name] as Method
        database[name] = async function (this: unknown, asked: Write) {
          if (asked.collection !== 'payload-preferences') return write.call(this, asked)
          checkSize(asked)
          const written = await write.call(this, asked)
          await forgetOldest(asked, args.payload)
          return written
        } satisfies Method
      }
      return database as never
    },
  }
}

function checkSize({ data: { key, value }, req }: Write): void {
  if (bytesOf(value) > mostBytes || String(key ?? '').length > longestKey)
    throw new APIError(message(req, 'preferenceTooLarge'), 413, { code: 'preferenceTooLarge' }, true)
}

function bytesOf(value: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(value) ?? '')
  } catch {
    return Infinity // nested too deeply for JSON.stringify
  }
}

async function forgetOldest(
  { data: { user }, req }: Write,
  payload: PayloadRequest['payload'],
): Promise<void> {
  const account = user?.value
  if (typeof account !== 'string') return
  await statement(
    { payload, transactionID: req?.transactionID },
    sql`delete from payload_preferences where id in (
      select p.id from payload_preferences p
      join payload_preferences_rels r on r.parent_id = p.id and r.path = 'user'
      where r.users_id = ${account}::uuid order by p.updated_at desc, p.id offset ${mostOfOne})`,
  )
}
