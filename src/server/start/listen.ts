import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Failure } from '../../operator/failure'
import type { Settings } from '../../settings'
import { onlyOwnRequests } from '../requests/own-requests'

/** The server's port, bound from the start; early requests are asked to retry. */
export type Door = { server: Server; port: number; open(app: RequestListener): void; close(): Promise<void> }

/** @throws Failure if the port is taken or may not be used. */
export async function listen(settings: Settings): Promise<Door> {
  const { host, port } = settings
  let app: RequestListener = (request, response) => {
    const alive = request.url === '/healthz'
    response.writeHead(alive ? 200 : 503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' })
    response.end(alive ? 'alive' : 'starting')
  }
  // An upload of 20 MB never needs more than five minutes; body-limits.ts limits how long a body may stall.
  const timeouts = { headersTimeout: 30_000, requestTimeout: 300_000 }
  const ours = onlyOwnRequests(settings, (request, response) => app(request, response))
  const server = createServer(timeouts, ours)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Failure(reason(error, host, port))))
    server.listen(port, host, resolve)
  })
  return {
    server,
    port: (server.address() as AddressInfo).port,
    open: (ready) => void (app = ready),
    close: () => close(server),
  }
}

/** Accepts no new connections, lets running requests finish, and closes idle connections at once. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 10_000).unref()
  })
}

function reason(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use: stop what runs there, or choose another with PORT.`
  if (error.code === 'EACCES')
    return `Port ${port} may not be used by this user: choose one above 1023 with PORT.`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST is not an address of this machine: ${host}.`
  return `The server cannot listen on ${host}, port ${port}: ${error.code ?? error.message}.`
}
