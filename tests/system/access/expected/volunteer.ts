import type { Expectations } from './types'

const published = { read: ['published'] }

/** Volunteers: public content, and their own record with what hangs on it. */
export const volunteer: Expectations = {
  articles: published,
  topics: published,
  pages: published,
  'building-blocks': published,
  municipalities: published,
  networks: published,
  initiatives: published,
  events: { read: ['published for-all', 'published for-helpers', 'published registered'] },
  'service-providers': published,
  services: published,
  media: { read: ['kept'] },
  redirects: { read: ['leading'] },
  'glossary-words': published,
  'local-reviews': { read: [{ of: 'shown', except: ['note', 'responsible'] }] },
  placements: { read: ['published'] },

  users: { read: ['own'], update: [{ of: 'own', except: ['roles', 'municipalities', 'networks'] }] },
  volunteers: {
    read: ['own'],
    update: [{ of: 'own', only: ['contact', 'languages', 'skills', 'bankAccount'] }],
  },
  memberships: { read: ['own'], create: [{ of: 'own', except: ['role'] }] },
  registrations: { read: ['own'], create: [{ of: 'own', except: ['guest'] }] },
  // Where one is a member; to become one, or to take part, one may ask anywhere.
  'service-hours': { place: { net: 'helps-in' }, read: ['own'], create: ['own'], update: ['own'] },

  funds: { read: [{ of: 'home-town', only: ['title', 'municipality', 'year', 'purpose', 'rules'] }] },
  claims: {
    place: { town: 'home-town', other: 'home-town' },
    read: ['own'],
    create: ['own home-town'],
    update: ['own home-town draft', 'own home-town returned'],
  },
  receipts: { read: ['own'], create: ['own draft', 'own returned'] },

  homepage: { read: ['any'] },
  'site-settings': { read: ['any'] },
}
