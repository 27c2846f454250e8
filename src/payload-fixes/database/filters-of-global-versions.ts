/**
 * What versions of a global are filtered by passes no hook: `beforeOperation` is called for those of collections alone.
 * Operators that the adapter does not know for a field, and conditions that are no objects, reach PostgreSQL.
 *
 * Steps: `GET /api/globals/homepage/versions?where[createdAt][like]=1`. Expected: 400, as for any field that does not
 * take the operator. Actual: 500; over GraphQL an internal error.
 *
 * Seen in: payload 3.90.2 (dist/globals/operations/findVersions.js)
 * Upstream: not filed (https://github.com/payloadcms/payload/issues/14726 is about collections)
 * Test: tests/system/attacks/odd-questions.test.ts › a filter that Payload itself lets through
 */
import type { DatabaseAdapterObj } from 'payload'
import { checkedFilter } from '../../../access/query-checks'
import { aroundMethod } from '../../database/layers/around-method'

/** Checks such a filter where it arrives, with the checks of all other filters. */
export const withFiltersOfGlobalVersions = <T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  aroundMethod(adapter, 'findGlobalVersions', (findGlobalVersions) => (asked) => {
    const { global, req, where } = asked
    const taken = req?.payload && where ? { where: checkedFilter(req as never, global, where) } : {}
    return findGlobalVersions({ ...asked, ...taken }) as never
  })
