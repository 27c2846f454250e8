import type { Express } from 'express'
import { Histogram } from 'prom-client'
import { registry } from '../registry'

/** The part of the system a request was for: low cardinality, unlike paths. */
const parts: [RegExp, string][] = [
  [/^\/api\/graphql$/, 'graphql'],
  [/^\/api\/[^/]+\/file\//, 'files'],
  [/^\/api(\/|$)/, 'rest'],
  [/^\/admin(\/|$)/, 'panel'],
  [/^\/(_next\/|icon\.svg)/, 'assets'],
  [/^\/(healthz|readyz)$/, 'health'],
]

const partOf = (url: string): string => {
  const path = url.split('?', 1)[0]!
  return parts.find(([pattern]) => pattern.test(path))?.[1] ?? 'site'
}

const durations = new Histogram({
  name: 'buergernetz_http_request_duration_seconds',
  help: 'Requests by what they were for and their status; answers of the public read cache are in reads_total',
  labelNames: ['part', 'status'],
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  registers: [registry],
})

/** Measures the duration of each request that is not answered at the door. Aborted by the client, it counts as 499. */
export function setUpHttpMeasures(app: Express): void {
  app.use((request, response, next) => {
    const { url } = request
    const began = performance.now()
    response.once('close', () => {
      const status = response.writableFinished ? response.statusCode : 499
      noteAnswer(url, status, performance.now() - began)
    })
    next()
  })
}

/** The same for a response that bypassed Express. */
export const noteAnswer = (url: string, status: number, milliseconds: number): void =>
  durations.observe({ part: partOf(url), status }, milliseconds / 1000)
