import type { Expectations } from './types'

const everything = { read: ['any'], create: ['any'], update: ['any'], delete: ['any'] }
const readsAll = { read: ['any'] }

/** District coordination: everything of all towns, except deciding over accounts of staff and moving money. */
export const district: Expectations = {
  articles: everything,
  topics: everything,
  pages: everything,
  'building-blocks': everything,
  municipalities: { read: ['any'], create: ['any'], update: ['any'] },
  networks: everything,
  initiatives: everything,
  events: everything,
  'service-providers': everything,
  services: everything,
  media: everything,
  redirects: everything,
  'glossary-words': everything,
  'feedback-entries': { read: ['any'], update: [{ of: 'any', only: ['status'] }], delete: ['any'] },
  'local-reviews': everything,
  agreements: everything,
  'agreement-documents': everything,
  placements: everything,
  'hour-sheets': readsAll,

  users: {
    read: ['any'],
    create: ['helper-account'],
    update: ['helper-account', { of: 'own', except: ['roles', 'municipalities', 'networks'] }],
  },
  volunteers: everything,
  memberships: everything,
  registrations: everything,
  'service-hours': everything,

  funds: everything,
  claims: readsAll,
  receipts: readsAll,
  'payment-batches': readsAll,
  'audit-log': readsAll,

  'preview-tokens': { read: ['own'], delete: ['own'] },

  homepage: { read: ['any'], update: ['any'] },
  'site-settings': { read: ['any'], update: ['any'] },
  'fund-settings': { read: ['any'], update: [{ of: 'any', except: ['debtor'] }] },
}
