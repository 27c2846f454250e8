import type { Plugin } from 'graphql-yoga'
import type { GraphqlContext } from '../context'

/** Adds headers set by Payload's resolvers, such as login cookies, to the response. */
export function responseHeaders(): {
  addHeaders: Plugin
  /** Links a request to its context. */
  remember(request: Request, context: GraphqlContext): GraphqlContext
} {
  const contexts = new WeakMap<Request, GraphqlContext>()
  return {
    remember(request, context) {
      contexts.set(request, context)
      return context
    },
    addHeaders: {
      onResponse({ request, response }) {
        const context = contexts.get(request)
        if (!context) return
        for (const [name, value] of Object.entries(context.headers)) response.headers.append(name, value)
        context.req.responseHeaders?.forEach((value, name) => response.headers.append(name, value))
      },
    },
  }
}
