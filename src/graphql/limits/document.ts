import { type DocumentNode, GraphQLError, parse, type Source } from 'graphql'
import { refusal } from '../refusals'
import { DocumentWalk } from './document-walk'
import { limits } from '../../limits/numbers'

/**
 * Parses a document and stops as soon as it is too long.
 *
 * @throws GraphQLError `queryTooLong`, `queryTooDeep` or graphql's own, with the code `GRAPHQL_PARSE_FAILED`.
 */
export function parseWithinLimits(source: string | Source): DocumentNode {
  const text = typeof source === 'string' ? source : source.body
  // The token limit does not cover whitespace, comments and the content of strings.
  if (text.length > limits.characters) throw tooLong()
  try {
    return parse(source, { maxTokens: limits.tokens })
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep()
    if (!(error instanceof GraphQLError)) throw error
    // graphql has no code for it.
    if (/more tha[nt] \d+ tokens/.test(error.message)) throw tooLong()
    error.extensions.code = 'GRAPHQL_PARSE_FAILED'
    throw error
  }
}

/**
 * The reason a document is too large to process, whatever its variables; undefined if there is none. Its run time is
 * bounded by the limits, while graphql's own rules compare all fields of one name with each other: call it before
 * `validate`.
 */
export function documentProblem(document: DocumentNode): GraphQLError | undefined {
  try {
    const walk = new DocumentWalk(document)
    for (const definition of document.definitions) walk.through(definition)
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return tooDeep()
    if (error instanceof GraphQLError) return error
    throw error
  }
}

const tooLong = () => refusal('queryTooLong', { values: { maximum: limits.tokens } })
const tooDeep = () => refusal('queryTooDeep', { values: { maximum: limits.depth } })
