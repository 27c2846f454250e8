import type { Given } from './blocks'
import { htmlOf } from './html'
import { markdownOf } from './markdown'
import { textOf } from './plain-text'
import { documentOf } from './reading'

/** The formats of a rich text besides its JSON. */
export const formats = { html: htmlOf, text: textOf, markdown: markdownOf }
export type Format = keyof typeof formats

/**
 * Renders a stored rich text: the one renderer of the site and of GraphQL.
 *
 * @param given the language of the site's paths, and the records that the text refers to (./records.ts).
 */
export const renderRichText = (format: Format, text: unknown, given: Given): string =>
  formats[format](documentOf(text, given))
