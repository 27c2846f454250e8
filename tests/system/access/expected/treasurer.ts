import type { Expectations } from './types'

const published = { read: ['published'] }
const readsAll = { read: ['any'] }
const ordered = { read: ['ordered', 'in-payment', 'paid'] }

/** The treasury: what is ordered to be paid and what it rests on; no person's record. */
export const treasurer: Expectations = {
  articles: published,
  topics: published,
  pages: published,
  'building-blocks': published,
  municipalities: published,
  networks: published,
  initiatives: published,
  events: published,
  'service-providers': published,
  services: published,
  media: { read: ['kept'] },
  redirects: { read: ['leading'] },
  'glossary-words': published,
  agreements: readsAll,
  'agreement-documents': readsAll,
  placements: readsAll,
  'hour-sheets': readsAll,

  users: { read: ['own'], update: [{ of: 'own', except: ['roles', 'municipalities', 'networks'] }] },

  funds: readsAll,
  claims: ordered,
  receipts: ordered,
  'payment-batches': readsAll,
  'audit-log': { read: ['money'] },

  homepage: readsAll,
  'site-settings': readsAll,
  'fund-settings': { read: ['any'], update: [{ of: 'any', only: ['debtor'] }] },
}
