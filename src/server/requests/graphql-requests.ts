import type { Express } from 'express'
import { graphqlPath } from '../../graphql/path'
import { isUtf8Json } from '../../request/json-type'

/** Parameters of GraphQL in a URL. */
const parameters = new Set(['query', 'operationName', 'variables', 'extensions', 'documentId'])

/**
 * Gives the GraphQL server each request in one spelling, so that it answers as the cache in front of it does. Other
 * parameters are removed: Payload would take a locale from them. HEAD is GET without a body, which Node omits.
 */
export function setUpGraphqlRequests(app: Express): void {
  app.use(graphqlPath, (request, response, next) => {
    const { method, headers, originalUrl } = request
    if (method === 'OPTIONS') return void response.status(204).set('Allow', allowed).end()
    if (method === 'HEAD') request.method = 'GET'
    request.originalUrl = method === 'POST' ? originalUrl.split('?', 1)[0]! : withoutOthers(originalUrl)
    if (isUtf8Json(headers['content-type'])) headers['content-type'] = 'application/json'
    next()
  })
}

/** Methods of the endpoint, for the header `Allow`. */
const allowed = 'GET, HEAD, OPTIONS, POST'

function withoutOthers(url: string): string {
  const [path, search] = url.split(/\?(.*)/s, 2)
  const given = [...new URLSearchParams(search)]
  const used = given.filter(([name]) => parameters.has(name))
  // Unchanged as it came: encoding it anew could make it longer than URLs may be.
  return used.length === given.length ? url : `${path}?${new URLSearchParams(used)}`
}
