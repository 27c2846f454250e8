import type { CollectionConfig } from 'payload'
import { feedbackAnswers, longestFeedback } from '../../../src/domain/feedback/form'
import { both, relationship, select, text, textarea } from '../../shared/fields'
import { navigation } from '../../shared/groups'

const answers = {
  yes: ['Ja', 'Yes'],
  no: ['Nein', 'No'],
} as const satisfies Record<keyof typeof feedbackAnswers, readonly [string, string]>

/** What readers say about pages of the site. Made by src/feedback only; deleted after half a year. */
export const feedbackEntries: CollectionConfig = {
  slug: 'feedback-entries',
  versions: false,
  lockDocuments: false,
  labels: {
    singular: both('Rückmeldung', 'Feedback entry'),
    plural: both('Rückmeldungen', 'Feedback entries'),
  },
  admin: {
    useAsTitle: 'page',
    group: navigation.public,
    defaultColumns: ['page', 'answer', 'text', 'language', 'status', 'createdAt'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both(
      'War die Seite richtig und hilfreich? Rückmeldungen werden nach 180 Tagen gelöscht.',
      'Was the page right and helpful? Feedback is deleted after 180 days.',
    ),
  },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['status', 'createdAt'] }],
  fields: [
    text('page', 'Seite', 'Page', {
      meaning: 'Path of the page, without its language.',
      required: true,
      maxLength: 200,
    }),
    text('language', 'Sprache der Seite', 'Language of the page', { required: true, maxLength: 20 }),
    select('answer', 'Richtig und hilfreich?', 'Right and helpful?', answers, { required: true }),
    textarea('text', 'Text', 'Text', { maxLength: longestFeedback }),
    select(
      'status',
      'Stand',
      'State',
      { new: ['neu', 'new'], done: ['erledigt', 'done'] },
      { required: true, defaultValue: 'new', admin: { position: 'sidebar' } },
    ),
    relationship('municipality', 'Kommune', 'Municipality', {
      meaning: 'The municipality the page belongs to, if it is one.',
      relationTo: 'municipalities',
      index: true,
      onDelete: 'forget',
      admin: { position: 'sidebar' },
    }),
    text('kind', 'Sammlung', 'Collection', {
      meaning: 'The collection of the record the page shows.',
      admin: { hidden: true },
    }),
    text('record', 'Eintrag', 'Record', {
      meaning: 'Identifier of the record the page shows.',
      admin: { hidden: true },
    }),
  ],
}
