/** Runs a GraphQL operation within the process, like a frontend would over HTTP. */
export type Ask = (operation: {
  query: string
  variables?: Record<string, unknown>
  /** The visitor's cookies, if the answer may depend on the user. */
  cookie?: string
  language?: string
}) => Promise<{ data?: unknown; errors?: { message: string }[] }>

/** Next bundles its own copy of every module; the process shares this state through the symbol. */
const key = Symbol.for('buergernetz.graphql')
type Shared = { [key]?: Ask }

/** Provides the endpoint to the site's pages without a network round trip. */
export function provideInProcess(ask: Ask): void {
  ;(globalThis as Shared)[key] = ask
}

/** @throws Error outside of a running server, where there is no endpoint. */
export const ask: Ask = (operation) => {
  const endpoint = (globalThis as Shared)[key]
  if (!endpoint) throw new Error('GraphQL is served by the running server only.')
  return endpoint(operation)
}
