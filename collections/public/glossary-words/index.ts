import type { CollectionConfig } from 'payload'
import { array, both, relationship, text, textarea } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { publishing } from '../../shared/publishing'
import { slugField } from '../../shared/slug'

/** Words from letters of German offices, explained in every language. */
export const glossaryWords: CollectionConfig = {
  slug: 'glossary-words',
  ...publishing,
  labels: {
    singular: both('Wort aus Briefen', 'Glossary word'),
    plural: both('Wörter aus Briefen', 'Glossary words'),
  },
  admin: {
    useAsTitle: 'word',
    group: navigation.public,
    defaultColumns: ['word', 'office', '_status', 'updatedAt'],
    listSearchableFields: ['word', 'slug'],
    description: both(
      'Wörter aus Briefen von Ämtern, in allen Sprachen erklärt.',
      'Words from letters of offices, explained in all languages.',
    ),
  },
  defaultSort: 'word',
  fields: [
    text('word', 'Wort', 'Word', {
      required: true,
      maxLength: 80,
      index: true,
      meaning: 'The German word as it stands in letters.',
      hint: both('So, wie es im Brief steht.', 'As it stands in the letter.'),
    }),
    array('spellings', 'Andere Schreibweisen', 'Other spellings', {
      labels: { singular: both('Schreibweise', 'Spelling'), plural: both('Schreibweisen', 'Spellings') },
      maxRows: 30,
      meaning: 'Short forms, and the word as people write it in other scripts. Search finds all of them.',
      hint: both(
        'Abkürzungen, ähnliche Wörter und das Wort in anderen Schriften, zum Beispiel „бешайд“.',
        'Short forms, similar words and the word in other scripts, such as “бешайд”.',
      ),
      fields: [text('text', 'Schreibweise', 'Spelling', { required: true, maxLength: 80 })],
    }),
    textarea('meaning', 'Was es bedeutet', 'What it means', {
      required: true,
      localized: true,
      maxLength: 600,
      hint: both('Zwei bis drei kurze Sätze.', 'Two or three short sentences.'),
    }),
    textarea('toDo', 'Was zu tun ist', 'What to do', {
      localized: true,
      maxLength: 600,
      meaning: 'What somebody does who has received such a letter.',
      hint: both('Mit der Frist, wenn es eine gibt.', 'With the deadline, if there is one.'),
    }),
    text('office', 'Zuständige Stelle', 'Office in charge', {
      localized: true,
      maxLength: 160,
      meaning: 'Where to go with it.',
    }),
    relationship('services', 'Angebote dazu', 'Related services', {
      relationTo: 'services',
      hasMany: true,
      onDelete: 'empty',
      meaning: 'Services that help with it.',
      admin: { position: 'sidebar' },
    }),
    relationship('articles', 'Artikel dazu', 'Related articles', {
      relationTo: 'articles',
      hasMany: true,
      onDelete: 'empty',
      admin: { position: 'sidebar' },
    }),
    slugField('word'),
  ],
}
