import type { CollectionBeforeChangeHook } from 'payload'
import { nobody } from '../../../access/fields'
import { both, relationship, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { fingerprintOf, type Kept } from '../../shared/uploads/take-in'
import { withFiles } from '../../shared/uploads/with-files'

/** The fingerprint is of the original upload, so that a receipt filed twice is detected. */
const fingerprint: CollectionBeforeChangeHook = ({ data, req }) =>
  req.file ? { ...data, sha256: fingerprintOf(req) } : data

/** Small print must stay legible. */
const kept: Kept = { kinds: ['jpeg', 'png', 'webp', 'pdf'], longestSide: 4096, audience: 'private' }

/** Private uploads that belong to a claim. */
export const receipts = withFiles(kept, {
  slug: 'receipts',
  versions: false,
  labels: { singular: both('Beleg', 'Receipt'), plural: both('Belege', 'Receipts') },
  admin: {
    group: navigation.money,
    defaultColumns: ['filename', 'claim', 'createdAt'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both('Belege zu Anträgen. Vertraulich.', 'Receipts of claims. Private.'),
  },
  hooks: { beforeChange: [fingerprint] },
  fields: [
    relationship('claim', 'Antrag', 'Claim', { relationTo: 'claims', index: true }),
    text('sha256', 'Prüfsumme (SHA-256)', 'Checksum (SHA-256)', {
      index: true,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true },
    }),
  ],
})
