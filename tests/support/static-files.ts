import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/**
 * Serves a folder as a web server of somebody else would, on a port and so an origin of its own.
 *
 * @param changed texts that take the place of files, by the name of the file
 */
export async function serveFolder(
  folder: string,
  changed: Record<string, () => string>,
): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost')
    const name = pathname === '/' ? 'index.html' : path.basename(pathname)
    const text = changed[name]?.() ?? readFile(path.join(folder, name))
    Promise.resolve(text).then(
      (body) => response.setHeader('Content-Type', types[path.extname(name)] ?? 'text/plain').end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
