import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { collectDefaultMetrics } from 'prom-client'
import { log } from '../../log/log'
import { Failure } from '../../operator/failure'
import { registry } from './registry'

/**
 * Serves the metrics at `/metrics`, on a separate port that need not be reachable from the internet.
 *
 * @returns a function that stops it
 * @throws Failure if the port is taken or may not be used
 */
export async function serveMetrics({
  host,
  port,
}: {
  host: string
  port: number
}): Promise<() => Promise<void>> {
  collectDefaultMetrics({ register: registry })
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url?.split('?', 1)[0] !== '/metrics')
      return void response.writeHead(404).end()
    const text = await registry.metrics()
    response.writeHead(200, { 'Content-Type': registry.contentType }).end(text)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ message }) => reject(new Failure(`Metrics cannot be served: ${message}.`)))
    server.listen(port, host, resolve)
  })
  log.info({ host, port: (server.address() as AddressInfo).port }, 'metrics are served')
  return async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
