// Reads accounts by the prepared statement and, within a transaction, as Payload does without it, on a new database.
// Prints what differed, and how often a statement was put together for the reads outside transactions.
import { randomUUID } from 'node:crypto'
import { openPayload } from '../../support/own-payload'

const payload = await openPayload()
const { Work } = await import('../../../src/database/connection/work')

type Builder = { findMany(...args: unknown[]): unknown }
const { users } = (payload.db as unknown as { drizzle: { query: { users: Builder } } }).drizzle.query
const findMany = users.findMany.bind(users)
let built = 0
users.findMany = (...args) => {
  built++
  return findMany(...args)
}

const rights = { overrideAccess: true } // a database of its own, without anybody who asks
const municipality = await payload.create({
  collection: 'municipalities',
  data: { name: 'Probeort', slug: 'probeort', key: '03251999', kind: 'stadt' } as never,
  ...rights,
})
const password = 'neun-leise-segelboote'
const newAccount = (name: string, role = 'volunteer', municipalities: string[] = []) =>
  payload.create({
    collection: 'users',
    data: {
      ...{ name: `Erfunden ${name}`, email: `${name}@pruefung.example`, password, language: 'de' },
      ...{ roles: [role], municipalities },
    } as never,
    ...rights,
  })
const accounts = await Promise.all([
  newAccount('volunteer'),
  newAccount('municipal', 'municipal', [municipality.id]),
])
await payload.login({ collection: 'users', data: { email: 'municipal@pruefung.example', password } })

/** What a reading comes to: the account, or the error. */
const outcome = (read: Promise<unknown>) =>
  read.then(
    (account) => JSON.stringify(account),
    (error: Error) => `${error.name}: ${error.message}`,
  )

async function bothWays(id: string, locale?: string): Promise<[string, string]> {
  const options = { collection: 'users', id, depth: 0, showHiddenFields: true, ...rights } as const
  const transactionID = (await payload.db.beginTransaction())!
  const without = await outcome(
    payload.findByID({ ...options, locale: locale as never, req: { transactionID } as never }),
  )
  await payload.db.rollbackTransaction(transactionID)
  return [await outcome(payload.findByID({ ...options, locale: locale as never })), without]
}

built = 0
const compared: [string, string][] = []
const ids = [...accounts.map(({ id }) => id), randomUUID()]
for (const locale of [undefined, 'en', 'ar', 'all'])
  for (const id of ids) compared.push(await bothWays(id, locale))
const [volunteer] = accounts
await payload.update({ collection: 'users', id: volunteer!.id, data: { name: 'Umbenannt' }, ...rights })
compared.push(await bothWays(volunteer!.id))
await payload.delete({ collection: 'users', id: volunteer!.id, ...rights })
compared.push(await bothWays(volunteer!.id))
const builtForIds = built
compared.push(await bothWays('keine-uuid'))

// Many at once, some of them as part of a work that can be stopped, as over GraphQL: each gets its own.
const others = await Promise.all(Array.from({ length: 20 }, (_, index) => newAccount(`nummer-${index}`)))
const asked = Array.from({ length: 200 }, (_, index) => others[index % others.length]!.id)
const got = await Promise.all(
  asked.map(async (id, index) => {
    const read = () => payload.findByID({ collection: 'users', id, depth: 0, ...rights })
    return (await (index % 3 ? new Work().run(read) : read())).id
  }),
)

process.stdout.write(JSON.stringify({ compared, built: builtForIds, asked, got }), () => process.exit(0))
