import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { codingFor } from '../../public-reads/door/negotiation'
import { isUnchanged } from '../../request/is-unchanged'
import { year } from '../../request/data-headers'

type Coding = 'br' | 'gzip'
type File = { type: string; etag: string; bodies: Record<Coding, Buffer> }

/** Scripts and styles of the build. Names hold a hash of the content. */
const url = /^\/_next\/static((?:\/[\w~-][\w.~-]*)+\.(css|js))(?:\?|$)/
const types: Record<string, string> = { css: 'text/css', js: 'text/javascript' }
/** There are some hundred files, of some megabytes in all: every one that exists may be kept. */
const mostFiles = 2000

const compress = {
  gzip: promisify(gzip),
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
}

/**
 * Sends scripts and styles of the build, each compressed once; Next would compress them for each request, and not with
 * brotli.
 *
 * @param folder of the build's static files
 * @returns whether it has answered: not without compression, and not where there is no such file
 */
export function createBuiltFiles(folder: string) {
  const files = new LRUCache<string, Promise<File | undefined>>({ max: mostFiles })

  const load = async (name: string, kind: string): Promise<File | undefined> => {
    const bytes = await readFile(path.join(folder, name)).catch(() => undefined)
    if (!bytes) return undefined
    const [br, gzipped] = await Promise.all([compress.br(bytes), compress.gzip(bytes)])
    const etag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
    return { type: `${types[kind]!}; charset=utf-8`, etag, bodies: { br, gzip: gzipped } }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [, name, kind] = url.exec(request.url ?? '') ?? []
    const coding = codingFor(request.headers['accept-encoding'])
    if (!name || coding === 'identity') return false
    let loading = files.get(name)
    if (!loading) files.set(name, (loading = load(name, kind!)))
    const file = await loading
    if (!file) {
      files.delete(name)
      return false
    }
    const etag = `"${file.etag}.${coding}"`
    response.setHeader('Cache-Control', `public, max-age=${year}, immutable`)
    response.setHeader('Vary', 'Accept-Encoding')
    response.setHeader('ETag', etag)
    if (isUnchanged(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end()
      return true
    }
    const body = file.bodies[coding]
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Encoding': coding,
      'Content-Length': body.length,
    })
    response.end(request.method === 'HEAD' ? undefined : body)
    return true
  }
}
