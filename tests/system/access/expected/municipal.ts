import type { Expectations } from './types'

const published = { read: ['published'] }
/** Nothing is put into another town, whichever reference says so. */
const place = { town: 'own-town', net: 'net-in-own-town', other: 'own-town' }
const ownTown = {
  place,
  read: ['own-town'],
  create: ['own-town'],
  update: ['own-town'],
  delete: ['own-town'],
}

/** Municipal staff: everything of their own towns, and of other towns what is public. */
export const municipal: Expectations = {
  articles: {
    read: ['published', 'own-town'],
    create: ['own-town draft', 'own-town published practice', 'own-town published news'],
    update: ['own-town'],
    publish: ['own-town practice', 'own-town news'],
    place,
  },
  topics: published,
  pages: published,
  'building-blocks': published,
  municipalities: {
    read: ['published', 'own-town'],
    update: [{ of: 'own-town', except: ['key', 'kind', 'members'] }],
  },
  networks: { ...ownTown, read: ['published', 'own-town'], place: { town: 'own-town' } },
  initiatives: { ...ownTown, read: ['published', 'own-town'] },
  events: { ...ownTown, read: ['published', 'own-town'] },
  'service-providers': published,
  services: {
    read: ['published', 'only-own-towns'],
    create: ['only-own-towns'],
    update: ['only-own-towns'],
  },
  media: { read: ['kept'], create: ['any'], update: ['own kept'] },
  redirects: { read: ['leading'] },
  'glossary-words': published,
  'feedback-entries': { read: ['own-town'], update: [{ of: 'own-town', only: ['status'] }] },
  'local-reviews': { place, read: ['own-town'], update: ['own-town'] },
  agreements: { read: ['only-own-towns kept', 'own-and-other-towns kept', 'all-towns kept'] },
  'agreement-documents': { read: ['only-own-towns kept', 'own-and-other-towns kept', 'all-towns kept'] },
  placements: { place, read: ['own-town'], create: ['own-town'], update: ['own-town'] },
  'hour-sheets': { place, read: ['own-town'], create: ['own-town'], update: ['own-town draft'] },

  users: { read: ['own'], update: [{ of: 'own', except: ['roles', 'municipalities', 'networks'] }] },
  volunteers: ownTown,
  memberships: ownTown,
  registrations: ownTown,
  'service-hours': ownTown,

  funds: { read: ['own-town'] },
  claims: { place, read: ['own-town'], create: ['own-town'] },
  receipts: { read: ['own-town'] },
  'audit-log': { read: ['own-town'] },

  'preview-tokens': { read: ['own'], delete: ['own'] },

  homepage: { read: ['any'] },
  'site-settings': { read: ['any'] },
  'fund-settings': { read: ['any'] },
}
