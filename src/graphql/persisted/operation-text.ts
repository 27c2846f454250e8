import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { Failure } from '../../operator/failure'
import type { Settings } from '../../settings'
import ofTheSite from './operations.json' with { type: 'json' }

const operations = new Map<string, string>(Object.entries(ofTheSite))

/**
 * The document of a registered operation, or undefined if there is none.
 *
 * @param id the document's SHA-256 in hexadecimal, with or without the prefix `sha256:`; or an id from the file of
 *   PERSISTED_OPERATIONS.
 */
export const operationText = (id: string): string | undefined => operations.get(id.replace(/^sha256:/, ''))

/**
 * Registers the operator's operations besides the site's own: a JSON object of ids and documents, as written by
 * GraphQL Code Generator and Relay.
 *
 * @throws Failure if the file cannot be read or has another format.
 */
export function registerOperations({
  persistedOperations: file,
}: Pick<Settings, 'persistedOperations'>): void {
  if (!file) return
  for (const [id, text] of Object.entries(read(file))) {
    try {
      parse(text as string)
    } catch {
      throw new Failure(`PERSISTED_OPERATIONS: “${id}” is no GraphQL operation.`)
    }
    operations.set(id.replace(/^sha256:/, ''), text as string)
  }
}

function read(file: string): object {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof found === 'object' && found && !Array.isArray(found)) return found
  } catch {
    // Reported below.
  }
  throw new Failure('PERSISTED_OPERATIONS must be a file with a JSON object of ids and operations.')
}
