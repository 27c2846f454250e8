/** How a gap ends that an editor leaves to be filled in: `[Anschrift eintragen]`. */
export const placeholderEnds = ['eintragen]', 'einsetzen]', 'ergänzen]'] as const

/** What the public sees in its place. */
export const gap = '(…)'

/** Quotes, braces and backslashes are left out, so that the same works in JSON. */
const placeholder = new RegExp(
  String.raw`\[[^\[\]{}"\\\n]{1,200}?(?:${placeholderEnds.join('|').replaceAll(']', String.raw`\]`)})`,
  'g',
)

/** A text, or JSON as text, with its placeholders hidden. */
export const withoutPlaceholders = (text: string): string =>
  placeholderEnds.some((end) => text.includes(end)) ? text.replace(placeholder, gap) : text
