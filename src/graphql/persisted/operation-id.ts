type Fields = { query?: unknown; documentId?: unknown; extensions?: unknown }

/**
 * The id of a registered operation in a request without a document, in either form: `documentId`, as in the draft
 * GraphQL specification, and `extensions.persistedQuery.sha256Hash`.
 */
export function operationId({ query, documentId, extensions }: Fields): string | undefined {
  if (query) return undefined
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null }
  const id = documentId ?? persistedQuery?.sha256Hash
  return typeof id === 'string' ? id : undefined
}
