/** A GraphQL operation asked within the process, as any frontend would ask it over HTTP. */
export type Ask = (operation: {
  query: string
  variables?: Record<string, unknown>
  /** Cookies of the visitor, where the answer may depend on who asks. */
  cookie?: string
  language?: string
}) => Promise<{ data?: unknown; errors?: { message: string }[] }>

/** Next bundles its own copy of every module; what the process shares goes by this name. */
const key = Symbol.for('buergernetz.graphql')
type Shared = { [key]?: Ask }

/** Makes the endpoint available to the site's pages without a way over the network. */
export function provideInProcess(ask: Ask): void {
  ;(globalThis as Shared)[key] = ask
}

/** @throws Error outside of a running server, where there is no endpoint. */
export const ask: Ask = (operation) => {
  const endpoint = (globalThis as Shared)[key]
  if (!endpoint) throw new Error('GraphQL is served by the running server only.')
  return endpoint(operation)
}
