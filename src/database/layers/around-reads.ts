import type { DatabaseAdapterObj, Payload } from 'payload'

/** The adapter's read methods: one record, a list, and a list with drafts. */
const reads = ['findOne', 'find', 'queryDrafts'] as const
export type Read = (typeof reads)[number]

type Database<Find> = { [name in Read]: Find }

/** An adapter with its read methods wrapped by `around`. `database` is the wrapped adapter. */
export function aroundReads<T, Find extends (...args: never[]) => unknown>(
  adapter: DatabaseAdapterObj<T>,
  around: (find: Find, name: Read, database: Database<Find>, payload: Payload) => Find,
): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args) as unknown as Database<Find>
      const inside = Object.fromEntries(
        reads.map((name) => [name, database[name].bind(database)]),
      ) as Database<Find>
      for (const name of reads) database[name] = around(inside[name], name, inside, args.payload)
      return database as never
    },
  }
}
