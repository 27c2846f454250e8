import { demoPassword } from './system'
import { sharedUrl } from './shared'

export type Answer<Data = Record<string, any>> = {
  status: number
  data: Data
  errors?: { message: string; path?: string[]; extensions?: Record<string, unknown> }[]
  headers: Headers
}

/** Sends a GraphQL operation over HTTP, as a frontend does. `token` is that of `logIn`. */
export async function graphql<Data = Record<string, any>>(
  query: string,
  variables: Record<string, unknown> = {},
  {
    token,
    url = sharedUrl(),
    headers = {},
  }: { token?: string; url?: string; headers?: Record<string, string> } = {},
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as { data: Data; errors?: Answer['errors'] }
  return { status: response.status, headers: response.headers, ...body }
}

/** Logs a demo account in (`editor`, `admin`, …) and returns its token. */
export async function logIn(account: string, url = sharedUrl()): Promise<string> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: `${account}@demo.example`, password: demoPassword }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`${account} could not log in: ${response.status}`)
  return token
}
