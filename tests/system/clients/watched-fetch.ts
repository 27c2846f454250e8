import { afterAll, beforeAll, beforeEach } from '@jest/globals'

/** A request as a client sent it, and how it was answered. */
export type Sent = {
  method: string
  /** The operation in the body or the URL. */
  asked: { query?: string; extensions?: Record<string, any>; operationName?: string }
  status: number
  /** What `Cache-Status` says behind the name of the cache. */
  cache: string | undefined
}

/** Watches what clients send by the `fetch` of Node, their default, within a test file. */
export function watchedFetch(): Sent[] {
  const sent: Sent[] = []
  const { fetch } = globalThis
  beforeAll(() => {
    globalThis.fetch = async (url, options) => {
      const response = await fetch(url, options)
      const search = new URL(String(url)).searchParams
      const inUrl = Object.fromEntries(
        [...search].map(([name, value]) => [name, value.startsWith('{') ? parsed(value) : value]),
      )
      sent.push({
        method: options?.method ?? 'GET',
        asked: options?.body ? JSON.parse(String(options.body)) : inUrl,
        status: response.status,
        cache: response.headers.get('cache-status')?.replace('buergernetz; ', ''),
      })
      return response
    }
  })
  beforeEach(() => void (sent.length = 0))
  afterAll(() => void (globalThis.fetch = fetch))
  return sent
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
