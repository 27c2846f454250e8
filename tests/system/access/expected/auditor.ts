import type { Expectations } from './types'

const published = { read: ['published'] }
const readsAll = { read: ['any'] }

/** The audit office: reads money, steering and the log; changes nothing but its own account. */
export const auditor: Expectations = {
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
  'local-reviews': readsAll,
  agreements: readsAll,
  'agreement-documents': readsAll,
  placements: readsAll,
  'hour-sheets': readsAll,

  users: { read: ['own'], update: [{ of: 'own', except: ['roles', 'municipalities', 'networks'] }] },
  'service-hours': readsAll,

  funds: readsAll,
  claims: readsAll,
  receipts: readsAll,
  'payment-batches': readsAll,
  'audit-log': readsAll,

  homepage: readsAll,
  'site-settings': readsAll,
  'fund-settings': readsAll,
}
