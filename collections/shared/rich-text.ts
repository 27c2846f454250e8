import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { FieldAffectingData } from 'payload'
import { isLink } from '../../src/domain/link'
import { callToAction } from '../blocks/call-to-action'
import { downloads } from '../blocks/downloads'
import { figure } from '../blocks/figure'
import { quote } from '../blocks/quote'
import { relatedServices } from '../blocks/related-services'
import { alwaysChecked } from './validate'

/** Public records a text may link to. Nothing internal can be picked. */
const linkable = ['articles', 'pages', 'municipalities', 'networks', 'events', 'services'] as const

/** The editor reports errors immediately, not only on saving: ./always-checked.ts. */
const withCheckedTarget = (field: FieldAffectingData): FieldAffectingData =>
  field.type === 'text' && field.name === 'url'
    ? { ...field, validate: alwaysChecked((url) => (isLink(url) ? undefined : 'linkNotAllowed')) as never }
    : field

const plainFeatures = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({
    enabledCollections: [...linkable],
    fields: ({ defaultFields }) => defaultFields.map(withCheckedTarget),
  }),
  InlineToolbarFeature(),
]

/** Paragraphs, headings, lists and links: for descriptions. Also the default of the whole system. */
export const plainEditor = lexicalEditor({ features: plainFeatures })

/** The blocks an article or page can hold besides text. */
const articleBlocks = [figure, quote, callToAction, downloads, relatedServices]

/** The plain editor and blocks, images and a fixed toolbar: for articles and pages. */
const articleEditor = lexicalEditor({
  features: [
    ...plainFeatures,
    FixedToolbarFeature(),
    UploadFeature({ enabledCollections: ['media'] }),
    BlocksFeature({ blocks: articleBlocks }),
  ],
})

/** Options of a rich text field of articles and pages; `custom.blocks` tells access/ where references can occur. */
export const articleText = { editor: articleEditor, custom: { blocks: articleBlocks } }
