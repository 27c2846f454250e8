import type { DatabaseAdapterObj } from 'payload'
import { checkedFilter } from '../../access/query-checks'
import { aroundMethod } from '../database/layers/around-method'

/**
 * Payload lets nobody look at what the versions of a global are asked for: there is no hook before it. Operators that
 * its adapter does not know, and conditions that are none, were answered with 500, over REST and GraphQL.
 *
 * Seen in Payload 3.90.2 (dist/globals/operations/findVersions.js).
 */
export const withFiltersOfGlobalVersions = <T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  aroundMethod(adapter, 'findGlobalVersions', (findGlobalVersions) => (asked) => {
    const { global, req, where } = asked
    const taken = req?.payload && where ? { where: checkedFilter(req as never, global, where) } : {}
    return findGlobalVersions({ ...asked, ...taken }) as never
  })
