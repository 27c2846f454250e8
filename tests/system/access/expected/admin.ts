import type { Expectations } from './types'

const everything = { read: ['any'], create: ['any'], update: ['any'], delete: ['any'] }
const readsAll = { read: ['any'] }

/** System administration: accounts and content; no volunteers, no claims, no receipts. */
export const admin: Expectations = {
  articles: everything,
  topics: everything,
  pages: everything,
  'building-blocks': everything,
  municipalities: everything,
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
  agreements: readsAll,
  'agreement-documents': readsAll,
  placements: readsAll,

  users: everything,

  funds: readsAll,
  'audit-log': readsAll,

  webhooks: everything,
  'webhook-deliveries': readsAll,
  'preview-tokens': { read: ['any'], delete: ['any'] },

  homepage: { read: ['any'], update: ['any'] },
  'site-settings': { read: ['any'], update: ['any'] },
  'fund-settings': readsAll,
}
