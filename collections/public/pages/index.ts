import type { CollectionConfig } from 'payload'
import { both, richText, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { publishing } from '../../shared/publishing'
import { articleText } from '../../shared/rich-text'
import { slugField } from '../../shared/slug'

/** Free pages; imprint, privacy and the accessibility statement are such pages. */
export const pages: CollectionConfig = {
  slug: 'pages',
  ...publishing,
  labels: { singular: both('Seite', 'Page'), plural: both('Seiten', 'Pages') },
  admin: {
    useAsTitle: 'title',
    group: navigation.public,
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    description: both(
      'Freie Seiten wie Impressum, Datenschutz und Erklärung zur Barrierefreiheit.',
      'Free pages such as imprint, privacy and the accessibility statement.',
    ),
  },
  defaultSort: 'slug',
  fields: [
    text('title', 'Titel', 'Title', { required: true, localized: true }),
    slugField('title'),
    richText('body', 'Text', 'Body', { localized: true, ...articleText }),
  ],
}
