import type { CollectionConfig } from 'payload'
import { canBePreviewed } from '../../../access/preview'

/** Adds the button for preview links beside those that save a record. */
export function withPreviewLink(collection: CollectionConfig): CollectionConfig {
  if (!canBePreviewed(collection.slug)) return collection
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        edit: {
          ...components?.edit,
          beforeDocumentControls: [
            ...(components?.edit?.beforeDocumentControls ?? []),
            '/src/admin/previews/PreviewLink#PreviewLink',
          ],
        },
      },
    },
  }
}
