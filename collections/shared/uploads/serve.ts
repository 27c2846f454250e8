import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Endpoint, PayloadRequest } from 'payload'
import { log } from '../../../src/log/log'
import { message } from '../../../src/messages'
import { isUnchanged } from '../../../src/request/is-unchanged'
import { kinds } from './kinds'
import { isOurName } from './name'
import { type FileCollection, placeOf } from './store'
import type { Kept } from './take-in'
import { speaksOf } from './unused'

const week = 7 * 24 * 60 * 60
type Part = { start: number; end: number }

/** Sends a file to users who may read its record; for everyone else the file does not exist. */
export const serveFile = (kept: Kept): Endpoint[] =>
  (['get', 'head'] as const).map((method) => ({ path: '/file/:filename', method, handler: answer(kept) }))

const answer =
  (kept: Kept): Endpoint['handler'] =>
  async (req) => {
    const { collection, filename } = req.routeParams as { collection: FileCollection; filename: unknown }
    const record = isOurName(filename) && (await readable(collection, filename, req))
    if (!record) return nothingHere(req)
    const place = placeOf(collection, filename as string)
    const size = (await stat(place).catch(() => undefined))?.size
    if (size === undefined) {
      log.error({ collection, record: record.id }, 'the file of a record is missing')
      return nothingHere(req)
    }

    const headers = headersFor(filename as string, kept, Boolean(record.deletedAt))
    const etag = headers.get('ETag')
    if (etag && isUnchanged(req.headers.get('If-None-Match') ?? undefined, etag))
      return new Response(null, { status: 304, headers })
    const part = partOf(req.headers.get('Range'), size)
    if (part === 'beyond') {
      headers.set('Content-Range', `bytes */${size}`)
      return new Response(null, { status: 416, headers })
    }
    const { start, end } = part ?? { start: 0, end: size - 1 }
    if (part) headers.set('Content-Range', `bytes ${start}-${end}/${size}`)
    const status = part ? 206 : 200
    if (req.method === 'HEAD') return new Response(null, { status, headers })
    const stream = Readable.toWeb(createReadStream(place, { start, end })) as ReadableStream
    return new Response(stream, { status, headers })
  }

async function readable(collection: FileCollection, filename: string, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection,
    where: speaksOf(req.payload, collection, filename),
    limit: 1,
    depth: 0,
    pagination: false,
    // Users who may view the trash see its images.
    trash: true,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return docs[0] as { id: string; deletedAt?: string | null } | undefined
}

function headersFor(filename: string, { audience }: Kept, inTrash: boolean): Headers {
  const kind = Object.values(kinds).find(({ extension }) => filename.endsWith(`.${extension}`))!
  const isPublic = audience === 'public'
  const inline = isPublic && kind !== kinds.pdf
  return new Headers({
    'Content-Type': kind.mimeType,
    'Content-Disposition': inline ? 'inline' : `attachment; filename="${filename}"`,
    'Accept-Ranges': 'bytes',
    ...(isPublic && !inTrash
      ? { 'Cache-Control': `public, max-age=${week}, immutable`, ETag: `"${filename}"` }
      : { 'Cache-Control': 'private, no-store' }),
  })
}

/** The requested range. Multiple ranges get the whole file, as the standard allows. */
function partOf(range: string | null, size: number): Part | 'beyond' | undefined {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? []
  if (!from && !to) return undefined
  const start = from ? Number(from) : Math.max(0, size - Number(to))
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1
  if (start >= size || (!from && Number(to) === 0)) return 'beyond'
  return start <= end ? { start, end } : undefined
}

function nothingHere(req: PayloadRequest): Response {
  const error = { message: message(req, 'noFile'), data: { code: 'noFile' } }
  return Response.json({ errors: [error] }, { status: 404, headers: { 'Cache-Control': 'no-store' } })
}
