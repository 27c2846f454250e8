import type { DatabaseAdapterObj, Payload } from 'payload'
import { checkedFilter } from '../../access/query-checks'

type Asked = Parameters<Payload['db']['findGlobalVersions']>[0]

/**
 * Payload lets nobody look at what the versions of a global are asked for: there is no hook before it. Operators that
 * its adapter does not know, and conditions that are none, were answered with 500, over REST and GraphQL.
 *
 * Seen in Payload 3.90.2 (dist/globals/operations/findVersions.js).
 */
export function withFiltersOfGlobalVersions<T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args) as unknown as Payload['db']
      const { findGlobalVersions } = database
      const checked = function (this: Payload['db'], asked: Asked) {
        const { global, req, where } = asked
        const taken = req?.payload && where ? { where: checkedFilter(req as never, global, where) } : {}
        return findGlobalVersions.call(this, { ...asked, ...taken })
      }
      database.findGlobalVersions = checked as never
      return database as never
    },
  }
}
