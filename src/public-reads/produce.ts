import type { GraphQLSchema } from 'graphql'
import { withoutPlaceholders } from '../domain/placeholders'
import type { Admission } from '../limits/admission'
import { graphqlPath } from '../graphql/path'
import type { Produced } from './cache/read-cache'
import type { Dependencies } from './questions/dependencies'
import type { Prepared } from './questions/documents'
import { costOf } from '../graphql/limits/cost'
import type { Planner } from './planner'
import type { Question } from './questions/questions'
import { limitRefusal } from '../graphql/refusals'

/** Waits for a place for the client. */
export type Enter = () => Promise<Admission>

/**
 * Computes the answer to an anonymous query; undefined if there are errors.
 *
 * @param enter takes a place among concurrent computations; omitted for queries of this process, which belong to a
 *   request that was admitted already.
 * @throws GraphQLError `tooBusy` if there is no place
 */
export type Produce = (prepared: Prepared, question: Question, enter?: Enter) => Promise<Produced | undefined>

type Options = {
  planner: Planner
  /** The GraphQL server, for queries that the planner declines. */
  fetch(request: Request): Promise<Response> | Response
  dependencies: Dependencies
}

/** Answers with one statement if the planner covers the query; else calls the GraphQL server anonymously. */
export function createProduce({ planner, fetch, dependencies }: Options): Produce {
  return async (prepared, question, enter) => {
    const { operationName, variables, tags } = question
    const admission = await enter?.()
    if (admission?.refused) throw limitRefusal(admission.refused)
    try {
      const planned = await planner.answer({ ...prepared, operationName, variables })
      if (planned)
        return {
          body: withoutPlaceholders(planned.body),
          tags: touchedBy(planned.touched, dependencies) ?? tags,
        }
      const body = await askServer(fetch, question)
      return body === undefined ? undefined : { body, tags }
    } finally {
      admission?.leave()
    }
  }
}

/** The answer's dependencies, narrower than the query's tags; undefined if unknown. */
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

/** The cost of an operation, if it is within the limits; else the GraphQL server reports the error. */
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

/** GraphQL errors can come with partial data, and with status 200. */
function hasDataAlone(body: string): boolean {
  const answer = JSON.parse(body) as Record<string, unknown>
  return Boolean(answer.data) && Object.keys(answer).length === 1
}
