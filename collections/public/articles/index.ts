import type { CollectionConfig } from 'payload'
import { array, both, day, relationship, richText, select, text, textarea, upload } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { publishing } from '../../shared/publishing'
import { articleText } from '../../shared/rich-text'
import { slugField } from '../../shared/slug'
import { webAddress } from '../../shared/validate'
import { articleKinds, translationStates } from './kinds'
import { publishedAt } from './publication'
import { markTranslationsOutdated, rememberPublishedTexts } from './translations'

/** Articles for the public: key statements, facts, background, practice and news, each with its sources. */
export const articles: CollectionConfig = {
  slug: 'articles',
  ...publishing,
  labels: { singular: both('Artikel', 'Article'), plural: both('Artikel', 'Articles') },
  admin: {
    useAsTitle: 'title',
    group: navigation.public,
    defaultColumns: ['title', 'kind', 'municipality', '_status', 'reviewBy', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'teaser'],
    description: both(
      'Kernaussagen, Fakten, Hintergründe, Praxisbeispiele und Meldungen der Homepage.',
      'Key statements, facts, background, practice and news of the homepage.',
    ),
  },
  defaultSort: '-publishedAt',
  indexes: [{ fields: ['_status', 'publishedAt'] }, { fields: ['kind', 'publishedAt'] }],
  hooks: { beforeChange: [rememberPublishedTexts], afterChange: [markTranslationsOutdated] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: both('Text', 'Text'),
          fields: [
            text('title', 'Titel', 'Title', { required: true, localized: true }),
            textarea('teaser', 'Anreißer', 'Teaser', {
              localized: true,
              maxLength: 400,
              hint: both(
                'Ein bis zwei Sätze, die in Listen stehen.',
                'One or two sentences that stand in lists.',
              ),
            }),
            text('figure', 'Große Zahl', 'Figure', {
              meaning: 'The figure of a fact, with its unit, such as “80 Cent”; shown large.',
              localized: true,
              maxLength: 20,
              hint: both(
                'Nur für Fakten: die Zahl mit ihrer Einheit, zum Beispiel „80 Cent“. Sie steht groß auf der Startseite.',
                'For facts only: the figure with its unit, such as “80 Cent”. It stands large on the homepage.',
              ),
              admin: { condition: (data) => data?.kind === 'fact' },
            }),
            richText('body', 'Text', 'Body', { localized: true, ...articleText }),
            upload('image', 'Bild', 'Image', {
              relationTo: 'media',
              onDelete: 'empty',
              meaning: 'The picture above the text.',
            }),
          ],
        },
        {
          label: both('Quellen und Stand', 'Sources and date'),
          fields: [
            array('sources', 'Quellen', 'Sources', {
              labels: { singular: both('Quelle', 'Source'), plural: both('Quellen', 'Sources') },
              meaning: 'Where the statements and figures come from.',
              hint: both(
                'Woher stammen die Aussagen und Zahlen?',
                'Where do the statements and figures come from?',
              ),
              fields: [
                text('title', 'Titel', 'Title', { required: true }),
                text('publisher', 'Herausgeber', 'Publisher', { meaning: 'Who published the source.' }),
                text('url', 'Adresse', 'Address', {
                  validate: webAddress(),
                  meaning: 'Web address of the source.',
                }),
                day('date', 'Datum', 'Date', { meaning: 'When the source appeared or was read.' }),
              ],
            }),
            day('asOf', 'Stand', 'As of', {
              hint: both(
                'An diesem Tag waren alle Angaben richtig.',
                'On this day everything stated was right.',
              ),
            }),
            day('reviewBy', 'Prüfen bis', 'Review by', {
              meaning: 'By then somebody checks whether everything is still right.',
              index: true,
              hint: both(
                'Bis dahin muss jemand die Angaben prüfen.',
                'By then somebody has to check the content.',
              ),
            }),
          ],
        },
      ],
    },
    select('kind', 'Art', 'Kind', articleKinds, {
      meaning: 'What the article is: lists of a homepage filter by it.',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    slugField('title'),
    publishedAt,
    relationship('topics', 'Themen', 'Topics', {
      meaning: 'What the article is about.',
      relationTo: 'topics',
      onDelete: 'empty',
      hasMany: true,
      admin: { position: 'sidebar' },
    }),
    relationship('municipality', 'Kommune', 'Municipality', {
      meaning: 'The town it comes from; null where it holds for the whole district.',
      relationTo: 'municipalities',
      index: true,
      admin: { position: 'sidebar' },
      hint: both('Leer: gilt für den ganzen Landkreis.', 'Empty: holds for the whole district.'),
    }),
    relationship('buildingBlock', 'Baustein', 'Building block', {
      meaning: 'The point of the district’s concept it belongs to.',
      relationTo: 'building-blocks',
      index: true,
      admin: { position: 'sidebar' },
    }),
    select('translationState', 'Stand der Übersetzung', 'State of the translation', translationStates, {
      meaning: 'How far the translation into the language asked for is; null for the German original.',
      localized: true,
      admin: { position: 'sidebar' },
      hint: both(
        'Für die oben gewählte Sprache. Ändert sich der deutsche Text, gelten die Übersetzungen als veraltet.',
        'For the language chosen above. When the German text changes, translations count as outdated.',
      ),
    }),
  ],
}
