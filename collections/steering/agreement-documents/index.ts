import { both, join, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import type { Kept } from '../../shared/uploads/take-in'
import { withFiles } from '../../shared/uploads/with-files'

const kept: Kept = { kinds: ['pdf', 'jpeg', 'png'], longestSide: 4096, audience: 'private' }

/** Private papers of agreements. */
export const agreementDocuments = withFiles(kept, {
  slug: 'agreement-documents',
  versions: false,
  labels: { singular: both('Unterlage', 'Document'), plural: both('Unterlagen', 'Documents') },
  admin: {
    group: navigation.steering,
    useAsTitle: 'title',
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both('Vertrauliche Unterlagen zu Vereinbarungen.', 'Private documents of agreements.'),
  },
  fields: [
    text('title', 'Titel', 'Title', { required: true }),
    join('agreements', 'Vereinbarungen', 'Agreements', { collection: 'agreements', on: 'documents' }),
  ],
})
