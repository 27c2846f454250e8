import type { Graph, Thing, WithContext } from 'schema-dts'

export type Data = WithContext<Thing> | Graph

/**
 * Tells programs what the page is about (JSON-LD with the words of schema.org). A browser executes no data; without
 * `<`, no text can end the element.
 */
export function StructuredData({ data }: { data: Data }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

export const context = 'https://schema.org'
