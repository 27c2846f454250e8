/**
 * A POST with `X-Payload-HTTP-Method-Override: GET` is made a GET outside of everything that catches errors. Address and
 * body are joined by a second `?`, and `depth` is taken for the fallback language.
 *
 * Steps: such a POST to `/api/topics`, as application/json, with the body `x`. Expected: 400. Actual: 500. Or to
 * `/api/topics?limit=2` as a form with the body `page=1`: `limit` becomes `2?page=1`.
 *
 * Seen in: payload 3.90.2 (dist/utilities/handleEndpoints.js)
 * Upstream: not filed
 * Test: tests/system/attacks/odd-bodies.test.ts › takes a form for parameters, behind those of the address
 */
import { asksAsGet, overrides } from '../../request/asks-as-get'

/**
 * Makes a GET of such a request before Payload sees it.
 *
 * @throws SyntaxError for a body that ought to be a JSON object and is none
 */
export async function madeGet(request: Request): Promise<Request> {
  if (!asksAsGet(request)) return request
  const { signal } = request
  const url = new URL(request.url)
  const headers = new Headers(request.headers)
  for (const name of [...overrides, 'Content-Length']) headers.delete(name)
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
