import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access/fields'
import { previewEndpoints } from '../../../src/previews/endpoints'
import { noteRevocation } from '../../../src/previews/hooks'
import { both, moment, relationship, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'

/**
 * Tokens with which a frontend reads drafts (docs/decisions/0048). They are made by src/previews and never changed;
 * access/preview.ts decides what they open.
 */
export const previewTokens: CollectionConfig = {
  slug: 'preview-tokens',
  versions: false,
  lockDocuments: false,
  labels: {
    singular: both('Vorschau-Link', 'Preview link'),
    plural: both('Vorschau-Links', 'Preview links'),
  },
  admin: {
    useAsTitle: 'title',
    group: navigation.settings,
    defaultColumns: ['title', 'kind', 'account', 'expiresAt'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    components: { beforeList: ['/src/admin/previews/PreviewOfAll#PreviewOfAll'] },
    description: both(
      'Wer einen Link hat, liest damit Entwürfe auf einer anderen Website. Löschen macht ihn sofort ungültig.',
      'With a link, people read drafts on another website. Deleting it ends it at once.',
    ),
  },
  defaultSort: '-createdAt',
  hooks: { afterDelete: [noteRevocation] },
  endpoints: previewEndpoints,
  fields: [
    text('title', 'Eintrag', 'Record'),
    text('kind', 'Sammlung', 'Collection'),
    text('record', 'Nummer', 'Id', { admin: { hidden: true } }),
    relationship('account', 'Konto', 'Account', { relationTo: 'users', index: true, onDelete: 'forget' }),
    moment('expiresAt', 'Gültig bis', 'Valid until', { required: true }),
    text('hash', 'Prüfsumme', 'Hash', {
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: { create: nobody, read: nobody, update: nobody },
    }),
  ],
}
