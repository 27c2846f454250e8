import type { DateField, FieldHook } from 'payload'
import { both, zonedMoment } from '../../shared/fields'

const now: FieldHook = ({ value, siblingData }) =>
  value ?? (siblingData._status === 'published' ? new Date().toISOString() : value)

/** The date of the first publication, by which lists are sorted. */
export const publishedAt: DateField = zonedMoment('publishedAt', 'Veröffentlicht am', 'Published on', {
  meaning: 'When it appeared for the first time: what lists are sorted by.',
  index: true,
  hooks: { beforeChange: [now] },
  admin: { position: 'sidebar' },
  hint: both('Leer lassen: wird beim Veröffentlichen gesetzt.', 'Leave empty: set when publishing.'),
})
