import type { DocumentNode } from 'graphql'
import type { YogaServerOptions } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'

/** Bytes for documents with all their nodes. */
const room = 32_000_000

/** Of a document that is nothing but names of one letter; others take less. */
const bytesPerCharacter = 250

/**
 * Documents are parsed and validated once, as long as there is room; Yoga would count them, whatever their size.
 * What cannot be parsed is not remembered: it is found out quickly, and nobody runs out of mistakes.
 */
export function rememberedDocuments(): YogaServerOptions<object, object>['parserAndValidationCache'] {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: room,
    sizeCalculation: (_, text) => text.length * bytesPerCharacter + 1,
  })
  return { documentCache: documents, errorCache: { get: () => undefined, set: () => undefined } } as never
}
