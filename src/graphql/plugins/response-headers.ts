import type { Plugin } from 'graphql-yoga'
import type { GraphqlContext } from '../context'

/** Brings what Payload's resolvers say in headers, such as the cookie of a login, into the answer. */
export function responseHeaders(): {
  addHeaders: Plugin
  /** Notes whose context it is. */
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
