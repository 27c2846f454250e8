import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import path from 'node:path'
import next from 'next'

export type Pages = {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  close(): Promise<void>
}

/** Prepares Next, which answers for the admin panel and the public site. */
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
    httpServer: options.server,
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  return { handle: (request, response) => handle(request, response), close: () => app.close() }
}
