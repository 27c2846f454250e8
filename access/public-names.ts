import { rightsTo } from './rights'
import { type CollectionName, type GlobalName, globalsTable, table } from './table'

/** Collections and globals with public read access to at least some records, from the access table. */
export const publicNames = (): (CollectionName | GlobalName)[] =>
  (Object.keys({ ...table, ...globalsTable }) as (CollectionName | GlobalName)[]).filter(
    (name) => rightsTo('R', name, null).length,
  )
