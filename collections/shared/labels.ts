import type { LabelFunction, StaticLabel } from 'payload'

type Label = LabelFunction | StaticLabel

/** A bilingual label as a Payload label function, where only one language should be sent. */
export function inOneLanguage<L extends Label | undefined>(label: L): L | LabelFunction {
  if (typeof label !== 'object') return label
  const texts: Record<string, string> = label
  return ({ i18n }) => texts[i18n.language] ?? texts.de!
}
