import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Baseline } from './baseline'
import { copyOf } from './copies'
import { tableOf } from './names'
import type { Ask, Records, Row, Rows } from './rows'
import { type Answer, type Attempt, idsIn, inParallel, type Outcome, type Way } from './ways'
import type { Data, Described } from './world/shape'

const width = 6
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

type Failure = Error & { status?: number }

/** What Payload's local API lets a user do when it is told not to override access. */
export function byLocal({
  payload,
  records,
  ask,
  baseline,
  user,
}: {
  payload: Payload
  records: Records
  ask: Ask
  baseline: Baseline
  user: Data | null
}): Way {
  // A user of its own for each call, as each request has one.
  const asUser = () => ({ overrideAccess: false as const, user: user && ({ ...user } as never) })

  async function tried(work: () => Promise<any>): Promise<Answer & { value?: any }> {
    try {
      return { status: 200, message: '', value: await work() }
    } catch (error) {
      return { status: (error as Failure).status ?? 500, message: (error as Failure).message }
    }
  }

  /** Without rows where the transaction has failed: what stands then is read for all at once. */
  const attempted = (
    described: Described,
    attempt: Attempt,
  ): Promise<Answer & { id: string; after?: Row[] }> =>
    rolledBack(payload, async (transactionID, within) => {
      const { slug } = described
      let id = attempt.does === 'create' ? '' : attempt.id
      if (attempt.does === 'delete' && attempt.copy)
        [{ id }] = await copyOf(records, within, slug, baseline.rowsOf(slug, id)!)
      const options = { collection: slug, depth: 0, req: { transactionID } as never, ...asUser() }
      const { value, ...answer } = await tried(() => {
        if (attempt.does === 'delete') return payload.delete({ ...options, id, trash: true })
        if (attempt.does === 'update')
          return payload.update({
            ...{ ...options, id, data: attempt.data as never, trash: true },
            draft: attempt.draft ?? false,
          })
        const draft = attempt.data._status === 'draft'
        return payload.create({ ...options, data: attempt.data as never, draft, ...file(described) } as never)
      })
      if (attempt.does === 'create') id = value?.id ?? ''
      if (!id) return { ...answer, id, after: [] }
      const open = isOpen(payload, transactionID)
      return {
        ...answer,
        id,
        after: open ? (await readAfter(within, transactionID, slug, [id])).get(id)! : undefined,
      }
    })

  async function attemptAll(described: Described, attempts: readonly Attempt[]): Promise<Outcome[]> {
    const tried = await inParallel(attempts, width, (attempt) => attempted(described, attempt))
    const failed = tried.flatMap(({ id, after }) => (after ? [] : [id]))
    const rows: Rows = failed.length ? await records.read(ask, tableOf(described.slug), failed) : new Map()
    return tried.map(({ id, after, ...answer }) => ({ ...answer, after: after ?? rows.get(id)! }))
  }

  /** What stands within the transaction, or outside of it where it has failed: then nothing of it will stay. */
  async function readAfter(
    within: Ask,
    transactionID: string | number,
    slug: string,
    ids: readonly string[],
  ) {
    const table = tableOf(slug)
    if (!isOpen(payload, transactionID)) return records.read(ask, table, ids)
    return records.read(within, table, ids).catch(() => records.read(ask, table, ids))
  }

  return {
    name: 'local API',
    async list({ slug }) {
      const { value, ...answer } = await tried(() =>
        payload.find({
          ...{
            collection: slug,
            limit: 0,
            pagination: false,
            depth: 0,
            joins: false as never,
            trash: true,
            draft: true,
          },
          ...asUser(),
        }),
      )
      return { ...answer, docs: value?.docs ?? [] }
    },
    each: ({ slug }, ids) =>
      inParallel(ids, width, async (id) => {
        const { value, ...answer } = await tried(() =>
          payload.findByID({
            collection: slug,
            id,
            depth: 0,
            joins: false as never,
            trash: true,
            ...asUser(),
          }),
        )
        return { ...answer, doc: value }
      }),
    async versions({ slug }) {
      const { value, ...answer } = await tried(() =>
        payload.findVersions({
          collection: slug,
          limit: 0,
          pagination: false,
          depth: 0,
          trash: true,
          ...asUser(),
        }),
      )
      return { ...answer, ids: idsIn(value?.docs) }
    },
    eachVersion: ({ slug }, ids) =>
      inParallel(ids, width, async (id) => {
        const { value: _, ...answer } = await tried(() =>
          payload.findVersionByID({ collection: slug, id, depth: 0, trash: true, ...asUser() }),
        )
        return answer
      }),
    write: attemptAll,
    bulk: ({ slug }, ids, data) =>
      rolledBack(payload, async (transactionID, within) => {
        const where = { id: { in: [...ids] } }
        const options = { collection: slug, where, depth: 0, trash: true, ...asUser() }
        const req = { transactionID } as never
        await tried(() =>
          data
            ? payload.update({ ...options, req, data: data as never })
            : payload.delete({ ...options, req }),
        )
        return readAfter(within, transactionID, slug, ids)
      }),
    async readGlobal(slug) {
      const { value, ...answer } = await tried(() => payload.findGlobal({ slug, depth: 0, ...asUser() }))
      return { ...answer, doc: value }
    },
    async globalVersions(slug) {
      const { value: _, ...answer } = await tried(() =>
        payload.findGlobalVersions({ slug, limit: 1, depth: 0, ...asUser() }),
      )
      return answer
    },
    async sendGlobal(slug, data) {
      const { value: _, ...answer } = await tried(() =>
        payload.updateGlobal({ slug, data: data as never, depth: 0, ...asUser() }),
      )
      return answer
    },
  }
}

type Session = { db: { execute(query: unknown): Promise<{ rows: any[] }> } }
const sessionsOf = (payload: Payload) =>
  (payload.db as unknown as { sessions: Record<string, Session | undefined> }).sessions

/** A refusal ends the transaction it happens in. */
const isOpen = (payload: Payload, transactionID: string | number) =>
  Boolean(sessionsOf(payload)[String(transactionID)])

/** Works within a transaction, which is rolled back whatever happens. */
async function rolledBack<T>(
  payload: Payload,
  work: (transactionID: string | number, within: Ask) => Promise<T>,
): Promise<T> {
  const transactionID = (await payload.db.beginTransaction())!
  const { db } = sessionsOf(payload)[String(transactionID)]!
  try {
    return await work(transactionID, async (statement) => (await db.execute(sql.raw(statement))).rows)
  } finally {
    await payload.db.rollbackTransaction(transactionID)
  }
}

const file = ({ upload }: Described) =>
  upload
    ? { file: { data: pixel, mimetype: 'image/png', name: `${crypto.randomUUID()}.png`, size: pixel.length } }
    : {}
