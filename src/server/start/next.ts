import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import next from 'next'

export type Pages = {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  close(): Promise<void>
}

/** Prepares Next, which serves the admin panel and the public site. */
export async function preparePages(options: {
  dev: boolean
  server: Server
  host: string
  port: number
}): Promise<Pages> {
  const app = next({
    dev: options.dev,
    dir: path.resolve('.'),
    hostname: options.host,
    port: options.port,
    // Only development upgrades connections, for hot reload. Next would handle upgrades before any of our middleware;
    // given a server that never listens, it gets none, and they are ordinary requests.
    httpServer: options.dev ? options.server : createServer(),
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  return { handle: (request, response) => handle(request, response), close: () => app.close() }
}
