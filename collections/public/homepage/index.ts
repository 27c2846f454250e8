import type { GlobalConfig } from 'payload'
import { both, group, number, relationship, text, textarea, upload } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { inGerman, wholeNumber } from '../../shared/validate'

/** Content of the homepage. */
export const homepage: GlobalConfig = {
  slug: 'homepage',
  label: both('Startseite', 'Homepage'),
  admin: { group: navigation.settings },
  versions: { max: 50 },
  fields: [
    group('hero', 'Einstieg', 'Hero', [
      text('title', 'Überschrift', 'Heading', { localized: true, validate: inGerman }),
      textarea('text', 'Text', 'Text', { localized: true }),
      upload('image', 'Bild', 'Image', { relationTo: 'media', onDelete: 'empty' }),
    ]),
    relationship('keyStatements', 'Kernaussagen', 'Key statements', {
      meaning: 'What the district stands for: articles, in this order.',
      relationTo: 'articles',
      onDelete: 'empty',
      hasMany: true,
      filterOptions: { kind: { equals: 'key-statement' } },
    }),
    relationship('facts', 'Fakten', 'Facts', {
      meaning: 'Facts with their sources: articles, in this order.',
      relationTo: 'articles',
      onDelete: 'empty',
      hasMany: true,
      filterOptions: { kind: { equals: 'fact' } },
    }),
    relationship('topics', 'Themen', 'Topics', {
      meaning: 'The topics to show, in this order.',
      relationTo: 'topics',
      onDelete: 'empty',
      hasMany: true,
    }),
    number('nextEvents', 'Wie viele nächste Termine', 'How many next events', {
      meaning: 'How many of the next dates to show.',
      defaultValue: 6,
      max: 20,
      validate: wholeNumber(),
    }),
    relationship('callsToHelp', 'Aufrufe zum Mithelfen', 'Calls to help', {
      relationTo: 'networks',
      hasMany: true,
      hint: both('Netzwerke, deren Bedarf gezeigt wird.', 'Networks whose needs are shown.'),
    }),
  ],
}
