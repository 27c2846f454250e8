import type { TypedDocumentString } from './operations'

/**
 * Asks a Bürgernetz. What comes back has the type of the operation, and variables that do not fit are refused by
 * the compiler.
 *
 * @param server address without a slash at the end
 * @throws Error if the server cannot be reached, refuses, or answers with errors.
 */
export async function ask<Data, Variables>(
  server: string,
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(`${server}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': 'en' },
    body: JSON.stringify({ query: operation.toString(), variables }),
  })
  const wait = response.headers.get('Retry-After')
  if (wait) throw new Error(`The server is busy: try again in ${wait} seconds.`)
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] }
  if (errors?.length) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}
