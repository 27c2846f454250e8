import type { GraphQLError } from 'graphql'
import type { Payload } from 'payload'
import type { Settings } from '../settings'
import type { Changes } from './cache/changes'
import type { Planner } from './planner'
import { admissionsOf } from '../limits/admission'
import type { ReadCache, CachedAnswer } from './cache/read-cache'
import { dependenciesOf } from './questions/dependencies'
import { Documents } from './questions/documents'
import { costIn, createProduce, type Enter } from './produce'
import { type Operation, type Question, Questions, type NotCacheable } from './questions/questions'
import { limitRefusal } from '../graphql/refusals'
import { currentSchema } from '../graphql/schema/schema'
import { createTagsOf } from './questions/tags'

/** Bytes for parsed requests. */
const questionBytes = 8_000_000

/** Anonymous queries and their answers: the layer between clients and the GraphQL server. */
export type PublicReads = {
  cache: ReadCache
  /** The cached query of a request with these bytes. */
  known(bytes: string): Question | undefined
  /** Whether a document with this text has been parsed and validated before. */
  isPrepared(text: string): boolean
  /** Parses an operation, cached by the bytes of the request. */
  parse(asked: Operation, bytes?: string): Question | NotCacheable
  /**
   * Charges a network address for a query whose answer is not cached. Without points, charges nothing, but refuses an
   * address that has none left, so that its queries are not even parsed.
   *
   * @returns the reason for a refusal, if any
   */
  charge(address: string, points?: number): Promise<GraphQLError | undefined>
  /**
   * @param address the client's network address
   * @returns undefined if the GraphQL server has to answer, since there are errors to report
   * @throws GraphQLError `tooBusy`
   */
  resolve(question: Question, address: string): Promise<CachedAnswer | undefined>
  /** The same for an operation within the process. */
  answer(asked: Operation): Promise<CachedAnswer | NotCacheable | undefined>
}

type Given = { payload: Payload; settings: Settings; changes: Changes; planner: Planner }

/** @param fetch calls the GraphQL server. */
export async function createPublicReads(
  { payload, settings, changes, planner }: Given,
  fetch: (request: Request) => Promise<Response> | Response,
): Promise<PublicReads> {
  const { cache, watched } = changes
  const { config } = payload
  const schema = currentSchema(payload)
  const documents = new Documents(schema)
  const dependencies = await dependenciesOf(payload, watched)
  const tagsOf = createTagsOf(payload, schema, dependencies)
  const costOf = (prepared: Parameters<typeof costIn>[1], asked: Parameters<typeof costIn>[2]) =>
    costIn(schema, prepared, asked)
  const questions = new Questions({ documents, tagsOf, costOf, maxBytes: questionBytes })
  const produce = createProduce({ planner, fetch, dependencies })
  const admissions = admissionsOf(payload, settings)

  const resolve = (question: Question, enter?: Enter) =>
    cache.resolve(question.key, question.tags, async () => {
      const prepared = documents.prepare(question.text)
      return prepared && produce(prepared, question, enter)
    })
  // Development reloads a changed configuration at run time. Cached queries are invalid then, and the server behind
  // answers until this process restarts.
  const holds = () => payload.config === config

  const parse = (asked: Operation, bytes?: string) => {
    if (!holds()) return 'uncacheable'
    const question = questions.parse(asked)
    if (bytes !== undefined && typeof question === 'object') questions.remember(bytes, question)
    return question
  }
  return {
    cache,
    known: (bytes) => (holds() ? questions.known(bytes) : undefined),
    isPrepared: (text) => documents.has(text),
    parse,
    charge: async (address, points = 0) => {
      const refused = await admissions.charge({ address }, points)
      return refused && limitRefusal(refused)
    },
    resolve: (question, address) => resolve(question, () => admissions.enter({ address })),
    answer: async (asked) => {
      const question = parse(asked)
      return typeof question === 'string' ? question : resolve(question)
    },
  }
}
