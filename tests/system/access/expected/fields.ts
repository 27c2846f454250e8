import type { CollectionSlug } from 'payload'
import type { Audience } from '../../../../access/roles'

type Fields = { readonly [Slug in CollectionSlug]?: readonly string[] }

/** What nobody writes, whoever may update the record: states of workflows and what the system works out. */
export const neverWritten: Fields = {
  events: ['occurrences'],
  services: ['openings'],
  media: ['uploadedBy'],
  'local-reviews': ['status'],
  placements: ['status', 'declineReason'],
  'hour-sheets': ['status', 'allowanceCents'],
  // The account by an invitation alone.
  volunteers: ['name', 'account'],
  memberships: ['status', 'reason'],
  registrations: ['status'],
  claims: ['number', 'payee', 'decisions', 'totalCents', 'status', 'filedBy', 'payment'],
  receipts: ['sha256'],
}

/** Fields of public records that are internal: who reads them, who writes them. */
export const internal: {
  readonly [Slug in CollectionSlug]?: {
    readonly [field: string]: { readonly read: readonly Audience[]; readonly write: readonly Audience[] }
  }
} = {
  media: {
    uploadedBy: { read: ['editor', 'district', 'admin'], write: [] },
  },
  'service-providers': {
    confirmationEmail: {
      read: ['municipal', 'editor', 'district', 'admin'],
      write: ['editor', 'district', 'admin'],
    },
  },
  networks: {
    coordinator: {
      read: ['network', 'municipal', 'district', 'admin'],
      write: ['municipal', 'district', 'admin'],
    },
  },
}
