import type { CollectionConfig, LabelFunction, StaticLabel } from 'payload'

/**
 * Lets a collection's names arrive in the browser as texts. Payload puts bilingual ones into the names of its
 * buttons as they are: "[object Object] erstellen".
 */
export function withPlainLabels(collection: CollectionConfig): CollectionConfig {
  const { singular, plural } = collection.labels ?? {}
  return { ...collection, labels: { singular: inOneLanguage(singular), plural: inOneLanguage(plural) } }
}

type Label = LabelFunction | StaticLabel

/** A bilingual label as Payload takes it where it is to arrive in one language; the same holds for fields. */
export function inOneLanguage<L extends Label | undefined>(label: L): L | LabelFunction {
  if (typeof label !== 'object') return label
  const texts: Record<string, string> = label
  return ({ i18n }) => texts[i18n.language] ?? texts.de!
}
