/** By these, somebody asks as by GET with more than fits into an address. */
const names = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

/** Payload takes the body of such a request for parameters, or for what a global is asked with. */
export const asksAsGet = ({ method, headers }: Request): boolean =>
  method === 'POST' && names.some((name) => headers.get(name) === 'GET')

/**
 * Payload makes a GET of such a request outside of everything that catches errors: a body that is not the JSON it says
 * it is was answered with 500. It joins address and body by a second `?`, and takes `depth` for a fallback language.
 * Here the request is made a GET before Payload sees it.
 *
 * Seen in Payload 3.90.2 (dist/utilities/handleEndpoints.js).
 *
 * @throws SyntaxError for a body that ought to be a JSON object and is none
 */
export async function madeGet(request: Request): Promise<Request> {
  const { signal } = request
  const url = new URL(request.url)
  const headers = new Headers(request.headers)
  for (const name of [...names, 'Content-Length']) headers.delete(name)
  const [type] = (headers.get('Content-Type') ?? '').split(';', 1)
  if (type === 'application/json') {
    const data = objectIn(await request.text())
    for (const name of ['locale', 'fallbackLocale'])
      if (typeof data[name] === 'string') url.searchParams.set(name, data[name])
    return Object.assign(new Request(url, { method: 'GET', headers, signal }), { data })
  }
  if (type === 'application/x-www-form-urlencoded') {
    const form = await request.text()
    url.search = url.search ? `${url.search}&${form}` : form
  }
  return new Request(url, { method: 'GET', headers, signal })
}

function objectIn(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text || '{}')
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SyntaxError('This is no object.')
  return value as Record<string, unknown>
}
