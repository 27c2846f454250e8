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

/** Bytes for what is remembered of requests. */
const questionBytes = 8_000_000

/** Anonymous questions and their answers: what stands between whoever asks and the GraphQL server. */
export type PublicReads = {
  cache: ReadCache
  /** The question of a request with these bytes, if there has been one. */
  known(bytes: string): Question | undefined
  /** What is asked, remembered by the bytes of the request. */
  parse(asked: Operation, bytes?: string): Question | NotCacheable
  /**
   * For a question that a network address asks and whose answer is not stored: charges what it costs. Before it is
   * known what is asked, nothing; an address without any points is refused then, so that nobody reads its questions.
   *
   * @returns why it is refused, if it is
   */
  charge(address: string, question?: Question): Promise<GraphQLError | undefined>
  /**
   * @param address of the network it comes from
   * @returns undefined where the GraphQL server has to answer itself, since there are errors to tell about
   * @throws GraphQLError `tooBusy`
   */
  resolve(question: Question, address: string): Promise<CachedAnswer | undefined>
  /** The same for an operation asked within the process. */
  answer(asked: Operation): Promise<CachedAnswer | NotCacheable | undefined>
}

type Given = { payload: Payload; settings: Settings; changes: Changes; planner: Planner }

/** @param fetch asks the GraphQL server. */
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
  // Development reads a changed configuration under way. What was understood before holds no longer then, and
  // the server behind answers until this process is started anew.
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
    parse,
    charge: async (address, question) => {
      const refused = await admissions.charge({ address }, question?.cost ?? 0)
      return refused && limitRefusal(refused)
    },
    resolve: (question, address) => resolve(question, () => admissions.enter({ address })),
    answer: async (asked) => {
      const question = parse(asked)
      return typeof question === 'string' ? question : resolve(question)
    },
  }
}
