import type { Expectations } from './types'

const everything = { read: ['any'], create: ['any'], update: ['any'], delete: ['any'] }
const withoutDeleting = { read: ['any'], create: ['any'], update: ['any'] }

/** Editors: public content everywhere, no personal data and no money. */
export const editor: Expectations = {
  articles: everything,
  topics: everything,
  pages: everything,
  'building-blocks': everything,
  municipalities: {
    read: ['any'],
    update: [{ of: 'any', only: ['intro', 'office', 'contactPerson', 'position'] }],
  },
  networks: {
    read: ['any'],
    update: [{ of: 'any', only: ['title', 'description', 'needs', 'languages'] }],
  },
  initiatives: {
    read: ['any'],
    update: [{ of: 'any', only: ['name', 'description', 'contact', 'website'] }],
  },
  events: everything,
  'service-providers': withoutDeleting,
  services: withoutDeleting,
  media: everything,
  redirects: everything,
  'glossary-words': everything,
  'feedback-entries': { read: ['any'], update: [{ of: 'any', only: ['status'] }], delete: ['any'] },
  'local-reviews': { read: ['any'] },
  placements: { read: ['published'] },

  users: { read: ['own'], update: [{ of: 'own', except: ['roles', 'municipalities', 'networks'] }] },

  'preview-tokens': { read: ['own'], delete: ['own'] },

  homepage: { read: ['any'], update: ['any'] },
  'site-settings': { read: ['any'], update: ['any'] },
}
