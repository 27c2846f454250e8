import type { CollectionConfig } from 'payload'
import { both, join, number, richText, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { publishing } from '../../shared/publishing'
import { slugField } from '../../shared/slug'

/** Items of the district's concept, which each municipality reviews locally. */
export const buildingBlocks: CollectionConfig = {
  slug: 'building-blocks',
  ...publishing,
  labels: { singular: both('Baustein', 'Building block'), plural: both('Bausteine', 'Building blocks') },
  admin: {
    useAsTitle: 'title',
    group: navigation.public,
    defaultColumns: ['code', 'title', 'order', '_status'],
    description: both(
      'Die Punkte des Konzepts. Jede Kommune prüft sie vor Ort.',
      'The points of the concept. Each municipality checks them locally.',
    ),
  },
  defaultSort: 'order',
  fields: [
    text('code', 'Kürzel', 'Code', {
      meaning: 'Short name within the concept, such as M1.',
      required: true,
      unique: true,
      maxLength: 10,
      admin: { position: 'sidebar' },
    }),
    text('title', 'Titel', 'Title', { required: true, localized: true }),
    slugField('title'),
    richText('description', 'Beschreibung', 'Description', { localized: true }),
    number('order', 'Reihenfolge', 'Order', {
      meaning: 'Place in the list: points with small numbers come first.',
      index: true,
      defaultValue: 100,
      admin: { position: 'sidebar' },
    }),
    join('articles', 'Artikel dazu', 'Articles about it', { collection: 'articles', on: 'buildingBlock' }),
    join('localReviews', 'Prüfung vor Ort', 'Local reviews', {
      collection: 'local-reviews',
      on: 'buildingBlock',
    }),
  ],
}
