import type { Block } from 'payload'
import { both, text, upload } from '../shared/fields'

/** Files to download. */
export const downloads: Block = {
  slug: 'downloads',
  interfaceName: 'DownloadsBlock',
  labels: { singular: both('Dateien zum Herunterladen', 'Downloads'), plural: both('Dateien', 'Downloads') },
  fields: [
    text('heading', 'Überschrift', 'Heading'),
    upload('files', 'Dateien', 'Files', { relationTo: 'media', hasMany: true, required: true }),
  ],
}
