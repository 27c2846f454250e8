import { sharedUrl } from './shared'

export type RestAnswer = { status: number; body: any; headers: Headers }

/** What a file's tests have made on the shared system over REST, oldest first. */
export const made: { collection: string; id: string }[] = []

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
  const body = text.startsWith('{') ? JSON.parse(text) : text
  if (method === 'POST' && response.status === 201 && body.doc?.id && url === sharedUrl())
    made.push({ collection: path.split(/[?/]/)[0]!, id: body.doc.id })
  return { status: response.status, headers: response.headers, body }
}
