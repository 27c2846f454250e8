import type { CollectionConfig } from 'payload'
import { both, join, number, select, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { publishing } from '../../shared/publishing'
import { slugField } from '../../shared/slug'

const icons = {
  home: ['Haus', 'Home'],
  network: ['Netzwerk', 'Network'],
  heart: ['Herz', 'Heart'],
  euro: ['Euro', 'Euro'],
  briefcase: ['Arbeit', 'Work'],
  health: ['Gesundheit', 'Health'],
  language: ['Sprache', 'Language'],
  child: ['Kind', 'Child'],
  calendar: ['Kalender', 'Calendar'],
  document: ['Dokument', 'Document'],
} as const

/** Topics of articles; the homepage groups by topic. */
export const topics: CollectionConfig = {
  slug: 'topics',
  ...publishing,
  labels: { singular: both('Thema', 'Topic'), plural: both('Themen', 'Topics') },
  admin: {
    useAsTitle: 'name',
    group: navigation.public,
    defaultColumns: ['name', 'order', '_status'],
    description: both('Themen, nach denen die Homepage bündelt.', 'Topics by which the homepage bundles.'),
  },
  defaultSort: 'order',
  fields: [
    text('name', 'Name', 'Name', { required: true, localized: true }),
    slugField('name'),
    number('order', 'Reihenfolge', 'Order', {
      meaning: 'Place in the list: topics with small numbers come first.',
      index: true,
      defaultValue: 100,
      admin: { position: 'sidebar' },
    }),
    select('icon', 'Symbol', 'Icon', icons, {
      meaning: 'Which picture stands for it.',
      admin: { position: 'sidebar' },
    }),
    join('articles', 'Artikel', 'Articles', { collection: 'articles', on: 'topics' }),
  ],
}
