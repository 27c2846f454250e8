import { expect } from '@jest/globals'
import { graphql } from '../../support/graphql'

export type Entry = {
  collection: string
  typename: string
  id: string | null
  slug: string | null
  action: 'created' | 'changed' | 'withdrawn'
  at: string
}
export type Changes = { entries: Entry[]; next: string; hasMore: boolean }

const query = `query Feed($since: String, $collections: [PublicCollection!], $limit: Int) {
  changes(since: $since, collections: $collections, limit: $limit) {
    entries { collection typename id slug action at } next hasMore
  }
}`
type Asked = { since?: string | null; collections?: string[]; limit?: number; token?: string }

export const askChanges = ({ token, ...variables }: Asked = {}) =>
  graphql<{ changes: Changes }>(query, variables, { token })

export async function changesSince(since?: string, asked: Asked = {}): Promise<Changes> {
  const { data, errors } = await askChanges({ since, ...asked })
  expect(errors).toBeUndefined()
  return data.changes
}

/** The present end of the feed. */
export const positionNow = async (): Promise<string> => (await changesSince()).next

/** All entries since a position, whatever their number. */
export async function allSince(since: string, limit = 500): Promise<Entry[]> {
  const found: Entry[] = []
  for (let at = since, more = true; more;) {
    const { entries, next, hasMore } = await changesSince(at, { limit })
    found.push(...entries)
    ;[at, more] = [next, hasMore]
  }
  return found
}
