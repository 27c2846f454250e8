import type { GraphQLSchema } from 'graphql'
import type { Admission } from '../limits/admission'
import { graphqlPath } from '../graphql/path'
import type { Produced } from './cache/read-cache'
import type { Dependencies } from './questions/dependencies'
import type { Prepared } from './questions/documents'
import { costOf } from '../graphql/limits/cost'
import type { Planner } from './planner'
import type { Question } from './questions/questions'
import { limitRefusal } from '../graphql/refusals'

/** Takes a place for whoever asks. */
export type Enter = () => Promise<Admission>

/**
 * Computes the answer to an anonymous query; undefined where there is none without errors.
 *
 * @param enter takes a place among those who may compute at once; not given for questions of this process,
 *   which belong to a request that was let in already.
 * @throws GraphQLError `tooBusy` where there is no place
 */
export type Produce = (prepared: Prepared, question: Question, enter?: Enter) => Promise<Produced | undefined>

type Options = {
  planner: Planner
  /** The GraphQL server, for whatever the planner leaves to it. */
  fetch(request: Request): Promise<Response> | Response
  dependencies: Dependencies
}

/** Answers with one statement where the planner can; else has the GraphQL server answer, as nobody in particular. */
export function createProduce({ planner, fetch, dependencies }: Options): Produce {
  return async (prepared, question, enter) => {
    const { operationName, variables, tags } = question
    const admission = await enter?.()
    if (admission?.refused) throw limitRefusal(admission.refused)
    try {
      const planned = await planner.answer({ ...prepared, operationName, variables })
      if (planned) return { body: planned.body, tags: touchedBy(planned.touched, dependencies) ?? tags }
      const body = await askServer(fetch, question)
      return body === undefined ? undefined : { body, tags }
    } finally {
      admission?.leave()
    }
  }
}

/** What an answer hangs on, more narrowly than its question tells; undefined where that is not known. */
function touchedBy(
  touched: ReadonlySet<string>,
  dependencies: Dependencies,
): ReadonlySet<string> | undefined {
  const found = new Set<string>()
  for (const name of touched) {
    const all = dependencies.get(name)
    if (!all) return undefined
    for (const one of all) found.add(one)
  }
  return found
}

/** Whether an operation asks for no more than it may; whoever asks for more is told by the GraphQL server. */
export function costIn(
  schema: GraphQLSchema,
  { document }: Prepared,
  asked: Pick<Question, 'operationName' | 'variables'>,
): number | undefined {
  try {
    return costOf(schema, document, asked.operationName, asked.variables)
  } catch {
    return undefined
  }
}

async function askServer(
  fetch: Options['fetch'],
  { text, operationName, variables }: Question,
): Promise<string | undefined> {
  const response = await fetch(
    new Request(`http://localhost${graphqlPath}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, operationName, variables }),
    }),
  )
  const body = await response.text()
  return response.status === 200 && hasDataAlone(body) ? body : undefined
}

/** Errors can come with a part of the data, and with status 200. */
function hasDataAlone(body: string): boolean {
  const answer = JSON.parse(body) as Record<string, unknown>
  return Boolean(answer.data) && Object.keys(answer).length === 1
}
