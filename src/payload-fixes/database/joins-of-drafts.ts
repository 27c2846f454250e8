/**
 * In a list of drafts the adapter looks for what is asked of a join under `version.<path>`, while it was given under
 * `<path>`, and so was the rule of access in it: it finds neither, and shows the ids of everything that belongs to a
 * record.
 *
 * Steps: two collections with drafts, a join between them, and `access.read` of the second that returns a filter; ask
 * for a list of the first with `draft=true&joins[path][limit]=1`. Expected: one id, of a record that may be read. Actual:
 * all ids.
 *
 * Seen in: payload 3.90.2 (@payloadcms/drizzle, dist/find/traverseFields.js, dist/queryDrafts.js)
 * Upstream: not filed
 * Test: tests/system/access/draft-joins.test.ts › a municipality shows
 */
import type { DatabaseAdapterObj } from 'payload'
import { aroundReads } from '../../database/layers/around-reads'

type Args = { joins?: false | Record<string, unknown> }
type Find = (args: Args) => Promise<unknown>

/** Asks the same under the path in a version. */
export const withJoinsOfDrafts = <T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  aroundReads<T, Find>(adapter, (find, name) =>
    name === 'queryDrafts' ? (asked) => find({ ...asked, joins: ofVersions(asked.joins) }) : find,
  )

const ofVersions = (joins: Args['joins']): Args['joins'] =>
  joins && Object.fromEntries(Object.entries(joins).map(([path, asked]) => [`version.${path}`, asked]))
