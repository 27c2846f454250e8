import type { Payload } from 'payload'
import type { ReadCache, Told } from '../cache/read-cache'
import { dependenciesOf } from './dependencies'
import { Documents } from './documents'
import { askServer } from './produce'
import { type Asked, type Question, Questions, type Unfit } from './questions'
import { currentSchema } from './schema'
import { createTagsOf } from './tags'

/** Bytes for what is remembered of requests. */
const questionBytes = 8_000_000

/** Anonymous questions and their answers: what stands between whoever asks and the GraphQL server. */
export type PublicReads = {
  questions: Questions
  cache: ReadCache
  /** @returns undefined where the GraphQL server has to answer itself, since there are errors to tell about */
  tell(question: Question): Promise<Told | undefined>
  /** The same for an operation asked within the process. */
  answer(asked: Asked): Promise<Told | Unfit | undefined>
}

export async function createPublicReads(options: {
  payload: Payload
  cache: ReadCache
  /** Collections and globals whose changes are known. */
  watched: ReadonlySet<string>
  /** The GraphQL server. */
  fetch(request: Request): Promise<Response> | Response
}): Promise<PublicReads> {
  const { payload, cache, watched, fetch } = options
  const schema = currentSchema(payload)
  const documents = new Documents(schema)
  const tagsOf = createTagsOf(payload, schema, await dependenciesOf(payload, watched))
  const questions = new Questions(documents, tagsOf, questionBytes)
  const produce = askServer(fetch, tagsOf)

  const tell = (question: Question) =>
    cache.tell(question.key, question.tags, async () => {
      const prepared = documents.prepare(question.text)
      return prepared && produce(prepared, question)
    })
  return {
    questions,
    cache,
    tell,
    answer: async (asked) => {
      const question = questions.understand(asked)
      return typeof question === 'string' ? question : tell(question)
    },
  }
}
