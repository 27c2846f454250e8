import type { CollectionConfig } from 'payload'

/** Drafts, versions, scheduled publishing and a trash: what every collection of public content has. */
export const publishing = {
  trash: true,
  versions: { maxPerDoc: 50, drafts: { schedulePublish: true } },
} as const satisfies Partial<CollectionConfig>
