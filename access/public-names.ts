import { rightsTo } from './rights'
import { type CollectionName, type GlobalName, globalsTable, table } from './table'

/** Collections and globals of which the public may read anything at all, by the access table. */
export const publicNames = (): (CollectionName | GlobalName)[] =>
  (Object.keys({ ...table, ...globalsTable }) as (CollectionName | GlobalName)[]).filter(
    (name) => rightsTo('R', name, null).length,
  )
