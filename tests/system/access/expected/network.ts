import type { Expectations } from './types'

const published = { read: ['published'] }
/** Nothing is put into another network, or into a town that has none of their own. */
const place = { town: 'net-town', net: 'own-net', other: 'net-town' }

/** Network coordination: its own networks, and what is public. */
export const network: Expectations = {
  articles: published,
  topics: published,
  pages: published,
  'building-blocks': published,
  municipalities: published,
  networks: {
    read: ['published', 'own-net'],
    update: [{ of: 'own-net', except: ['municipality', 'coordinator', 'slug'] }],
  },
  initiatives: {
    read: ['published', 'own-net net-town'],
    create: ['own-net net-town'],
    update: ['own-net net-town'],
    place,
  },
  events: { place, read: ['published', 'own-net'], create: ['own-net'], update: ['own-net'] },
  'service-providers': published,
  services: published,
  media: { read: ['kept'], create: ['any'], update: ['own kept'] },
  redirects: { read: ['leading'] },
  'glossary-words': published,
  'local-reviews': { read: [{ of: 'shown', except: ['note', 'responsible'] }] },
  placements: { read: ['published'] },

  users: { read: ['own'], update: [{ of: 'own', except: ['roles', 'municipalities', 'networks'] }] },
  volunteers: {
    read: [
      {
        of: 'net-member kept',
        only: ['firstName', 'lastName', 'name', 'contact', 'languages', 'skills'],
      },
    ],
  },
  memberships: { read: ['own-net'] },
  registrations: { read: ['own-net'] },
  'service-hours': {
    place: { net: 'own-net' },
    read: ['net-member'],
    create: ['net-member'],
    update: ['net-member'],
  },

  'preview-tokens': { read: ['own'], delete: ['own'] },

  homepage: { read: ['any'] },
  'site-settings': { read: ['any'] },
}
