/**
 * The rules a cell of the table may name, with a description: which records a right covers. Their meaning per
 * collection is defined in ./scopes.ts.
 */
export const rules = {
  all: 'every record',
  pub: 'published and not in the trash',
  'pub-open': 'as `pub`, and meant for the public',
  'pub-helpers': 'as `pub`, and meant for the public or for helpers, or registered for',
  shared: 'marked as public',
  active: 'redirects that lead to a page',
  own: 'my own record',
  'own-open': 'my own record while nobody decides on it: a claim as draft or returned',
  town: 'records of my municipalities and of no other',
  'town-open': 'records of my municipalities that are still a draft',
  'town-practice': 'practice and news of my municipalities',
  net: 'records of my networks',
  hometown: 'records of the municipality I help in',
  ordered: 'claims that are ordered or later',
  money: 'entries about money',
  helpers: 'accounts of volunteers and network coordinators that have no other role',
} as const

export type Rule = keyof typeof rules

/** Operations on records; publishing includes changing and unpublishing published records. */
export const operations = { C: 'create', R: 'read', U: 'update', D: 'delete', P: 'publish' } as const

export type Operation = keyof typeof operations
