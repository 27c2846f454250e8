import { graphqlPath } from '../refuse'
import type { Produced } from '../cache/read-cache'
import type { Prepared } from './documents'
import type { TagsOf } from './tags'

type Asked = { operationName?: string | undefined; variables: Record<string, unknown> }

/** Computes the answer to an anonymous query; undefined where there is none without errors. */
export type Produce = (prepared: Prepared, asked: Asked) => Promise<Produced | undefined>

/** Has the GraphQL server answer, as nobody in particular. */
export function askServer(
  fetch: (request: Request) => Promise<Response> | Response,
  tagsOf: TagsOf,
): Produce {
  return async (prepared, { operationName, variables }) => {
    const tags = tagsOf(prepared, operationName, variables)
    if (!tags) return undefined
    const response = await fetch(
      new Request(`http://localhost${graphqlPath}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: prepared.text, operationName, variables }),
      }),
    )
    const body = await response.text()
    return response.status === 200 && hasDataAlone(body) ? { body, tags } : undefined
  }
}

/** Errors can come with a part of the data, and with status 200. */
function hasDataAlone(body: string): boolean {
  const answer = JSON.parse(body) as Record<string, unknown>
  return Boolean(answer.data) && Object.keys(answer).length === 1
}
