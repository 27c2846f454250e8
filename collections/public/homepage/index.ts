import type { GlobalConfig } from 'payload'
import { both, group, number, relationship, select, text, textarea, upload } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { inGerman, wholeNumber } from '../../shared/validate'

/** Sections of the homepage below the three doors, in their usual order. */
const homeSections = {
  facts: ['Zahlen und Fakten', 'Facts'],
  statements: ['Kernaussagen', 'Key statements'],
  events: ['Nächste Termine', 'Next events'],
  calls: ['Aufrufe zum Mithelfen', 'Calls to help'],
  towns: ['Karte und Liste der Kommunen', 'Map and list of municipalities'],
  topics: ['Themen', 'Topics'],
  news: ['Neues und gute Beispiele', 'News and practices'],
} as const

/** Content of the homepage, which editors arrange as a draft. */
export const homepage: GlobalConfig = {
  slug: 'homepage',
  label: both('Startseite', 'Homepage'),
  versions: { max: 50, drafts: { schedulePublish: true } },
  admin: {
    group: navigation.settings,
    description: both(
      'Ändern Sie die Startseite als Entwurf. Leserinnen und Leser sehen sie erst, wenn Sie veröffentlichen.',
      'Change the homepage as a draft. Readers see it once you publish.',
    ),
  },
  fields: [
    group('hero', 'Einstieg', 'Hero', [
      text('title', 'Überschrift', 'Heading', { localized: true, validate: inGerman }),
      textarea('text', 'Text', 'Text', { localized: true }),
      upload('image', 'Bild', 'Image', { relationTo: 'media', onDelete: 'empty' }),
    ]),
    select('sections', 'Abschnitte', 'Sections', homeSections, {
      meaning: 'The sections to show, in this order; all of them if none is chosen.',
      hasMany: true,
      admin: { isSortable: true },
      hint: both(
        'Ziehen Sie die Abschnitte in die gewünschte Reihenfolge. Was hier fehlt, wird nicht gezeigt. Leer: alle.',
        'Drag the sections into the order you want. What is missing here is not shown. Empty: all.',
      ),
    }),
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
      defaultValue: 3,
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
