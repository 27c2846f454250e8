import type { DatabaseAdapterObj, Payload } from 'payload'

type Database = Payload['db']
type Method = 'deleteOne'

/** An adapter with one method wrapped by `around`. `database` is the complete adapter. */
export function aroundMethod<T, Name extends Method>(
  adapter: DatabaseAdapterObj<T>,
  name: Name,
  around: (inside: Database[Name], database: Database) => Database[Name],
): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args) as unknown as Database
      const inside = database[name].bind(database) as unknown as Database[Name]
      database[name] = around(inside, database)
      return database as never
    },
  }
}
