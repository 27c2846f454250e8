/**
 * A bilingual label of a collection stands untranslated in the name of a button: the one on the start page of the panel
 * that makes a new record.
 *
 * Steps: a collection with `labels: { singular: { de: …, en: … }, plural: { de: …, en: … } }`; look at the accessible name of
 * the plus on its card. Expected: "Create new Topics". Actual: "Create new [object Object]".
 *
 * Seen in: payload 3.90.2 (@payloadcms/ui, dist/widgets/CollectionCards/index.js: `t('general:createNewLabel', { label })`)
 * Upstream: not filed (https://github.com/payloadcms/payload/issues/5992 is another place)
 * Test: tests/browser/panel/labels.test.ts › the start page names its buttons
 */
import type { CollectionConfig } from 'payload'
import { inOneLanguage } from '../../../collections/shared/labels'

/** Gives a collection labels that are functions: these arrive in one language. */
export function withPlainLabels(collection: CollectionConfig): CollectionConfig {
  const { singular, plural } = collection.labels ?? {}
  return { ...collection, labels: { singular: inOneLanguage(singular), plural: inOneLanguage(plural) } }
}
