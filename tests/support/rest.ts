import { sharedUrl } from './shared'

export type RestAnswer = { status: number; body: any; headers: Headers }

/** Asks the REST interface at `path` (such as `articles?limit=1`). `token` is that of `logIn`. */
export async function rest(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  {
    token,
    data,
    headers = {},
    url = sharedUrl(),
  }: { token?: string; data?: unknown; headers?: Record<string, string>; url?: string } = {},
): Promise<RestAnswer> {
  const response = await fetch(`${url}/api/${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...headers,
    },
    ...(data ? { body: JSON.stringify(data) } : {}),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text.startsWith('{') ? JSON.parse(text) : text,
  }
}
