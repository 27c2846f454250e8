import type { CollectionConfig } from 'payload'

/** Drafts, versions, scheduled publishing and a trash: shared by all public content. */
export const publishing = {
  trash: true,
  versions: { maxPerDoc: 50, drafts: { schedulePublish: true } },
} as const satisfies Partial<CollectionConfig>
