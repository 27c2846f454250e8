import type { DocumentNode } from 'graphql'
import type { YogaServerOptions } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'

/** Bytes for parsed documents. */
const room = 32_000_000

/** The worst case, a document of one-letter names; others take less. */
const bytesPerCharacter = 250

/**
 * Caches parsed and validated documents, bounded by bytes; Yoga bounds their number, whatever their size. Documents
 * that fail to parse are not cached: failing is fast, and their variety unlimited.
 */
export function rememberedDocuments(): YogaServerOptions<object, object>['parserAndValidationCache'] {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: room,
    sizeCalculation: (_, text) => text.length * bytesPerCharacter + 1,
  })
  return { documentCache: documents, errorCache: { get: () => undefined, set: () => undefined } } as never
}
