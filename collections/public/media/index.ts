import type { FieldHook, ImageSize } from 'payload'
import { nobody, onlyFor } from '../../../access/fields'
import { both, relationship, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { scaledSizes, scaledWidths } from '../../../src/domain/pictures'
import { message } from '../../../src/messages'
import type { Kept } from '../../shared/uploads/take-in'
import { withFiles } from '../../shared/uploads/with-files'
import type { Check } from '../../shared/validate'

/** Images need an alternative text for users who cannot see them; a document has its name. */
const requiredForImages: Check<string> = (value, { data, req }) => {
  const { mimeType } = data as { mimeType?: string }
  const isGiven = typeof value === 'string' && value.trim() !== ''
  return isGiven || !mimeType?.startsWith('image/') || message(req, 'required')
}

/** The creator of the record: set by the system, not writable. */
const uploader: FieldHook = ({ operation, req, value }) =>
  operation === 'create' ? (req.user?.id ?? null) : value

/** In the picture's own proportions, for `srcset`. The largest always exists, so that the list covers all screens. */
const scaledCopies = scaledSizes.map((name): ImageSize => ({
  name,
  width: scaledWidths[name],
  ...(name === 'large' ? { withoutEnlargement: true } : {}),
  formatOptions: { format: 'webp', options: { quality: 80 } },
}))

const kept: Kept = { kinds: ['jpeg', 'png', 'webp', 'pdf'], longestSide: 2560, audience: 'public' }

/** Public images and documents. They are public as soon as they are uploaded. */
export const media = withFiles(kept, {
  slug: 'media',
  graphQL: { singularName: 'MediaFile', pluralName: 'MediaFiles' },
  versions: false,
  trash: true,
  labels: { singular: both('Bild oder Datei', 'Image or file'), plural: both('Bilder und Dateien', 'Images and files') },
  admin: {
    group: navigation.public,
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    description: both(
      'Alles hier ist öffentlich, sobald es hochgeladen ist.',
      'Everything here is public as soon as it is uploaded.',
    ),
  },
  upload: {
    adminThumbnail: 'thumbnail',
    imageSizes: [
      { name: 'thumbnail', width: 320, height: 240, position: 'centre' },
      { name: 'card', width: 768, height: 432, position: 'centre' },
      { name: 'wide', width: 1600, height: 900, position: 'centre', withoutEnlargement: true },
      ...scaledCopies,
    ],
  },
  fields: [
    text('alt', 'Bildbeschreibung', 'Alternative text', {
      localized: true,
      validate: requiredForImages,
      meaning: 'What the picture shows, for everyone who cannot see it; may be null for documents.',
      hint: both('Was ist zu sehen? Für alle, die das Bild nicht sehen.', 'What does it show? For everyone who cannot see it.'),
    }),
    text('credit', 'Urheberin oder Urheber', 'Credit', { meaning: 'Who made it: show it beside the picture.' }),
    text('licence', 'Lizenz', 'Licence'),
    relationship('uploadedBy', 'Hochgeladen von', 'Uploaded by', {
      relationTo: 'users',
      // Does not block deletion of the account.
      onDelete: 'forget',
      index: true,
      access: { read: onlyFor('admin', 'district', 'editor'), create: nobody, update: nobody },
      hooks: { beforeChange: [uploader] },
      admin: { readOnly: true, position: 'sidebar' },
    }),
  ],
})
