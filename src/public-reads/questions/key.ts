import { createHash } from 'node:crypto'
import type { OperationDefinitionNode } from 'graphql'

type Variables = Record<string, unknown>

/** Only declared variables can change the answer. */
export const declared = ({ variableDefinitions }: OperationDefinitionNode, variables: Variables): Variables =>
  Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable: { name } }) =>
      Object.hasOwn(variables, name.value) ? [[name.value, variables[name.value]]] : [],
    ),
  )

/**
 * The cache key of an answer: the same for the same document, operation and variables, in any order. A hash, since
 * documents are long.
 */
export function keyOf(text: string, operationName: string | undefined, variables: Variables): string {
  return createHash('sha256')
    .update(JSON.stringify([operationName ?? null, sorted(variables), text]))
    .digest('base64url')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]))
}
