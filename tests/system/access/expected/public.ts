import type { Expectations } from './types'

const published = { read: ['published'] }

/** People without an account: what is published, and nothing else. */
export const everyone: Expectations = {
  articles: published,
  topics: published,
  pages: published,
  'building-blocks': published,
  municipalities: published,
  networks: published,
  initiatives: published,
  events: { read: ['published for-all'] },
  'service-providers': published,
  services: published,
  media: { read: ['kept'] },
  redirects: { read: ['leading'] },
  'glossary-words': published,
  'local-reviews': { read: [{ of: 'shown', except: ['note', 'responsible'] }] },
  placements: { read: ['published'] },

  homepage: { read: ['any'] },
  'site-settings': { read: ['any'] },
}
