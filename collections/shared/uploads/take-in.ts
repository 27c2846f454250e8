import { createHash } from 'node:crypto'
import type { CollectionBeforeOperationHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { isFull } from './decoding'
import { type Edits, setFocus, takeEdits } from './edits'
import { rewriteImage } from './image'
import { type Kind, kindOf, kinds } from './kinds'
import { privateName, problemOfName, publicName } from './name'
import { isWholePdf } from './pdf'
import { refusal } from './refusal'
import { contentOf, type FileCollection } from './store'

/** What a collection keeps. `longestSide` is in pixels. */
export type Kept = { kinds: readonly Kind[]; longestSide: number; audience: 'public' | 'private' }

type Incoming = NonNullable<PayloadRequest['file']> & { truncated?: boolean }
type Row = { filename?: string | null; focalX?: number | null; focalY?: number | null }
type Args = { data?: Record<string, unknown>; id?: string }

const largest = 20_000_000
/** Payload writes these itself when there is a file, and takes them from the client when there is none. */
const ownValues = ['filename', 'url', 'thumbnailURL', 'mimeType', 'filesize', 'width', 'height', 'sizes']
const fingerprint = 'fingerprintOfFile'

/** SHA-256 (hexadecimal) of the uploaded file, before any processing. */
export const fingerprintOf = (req: PayloadRequest): string | undefined =>
  req.context[fingerprint] as string | undefined

/**
 * Checks every file before Payload does: detects the type by content, re-encodes images, and generates the file name.
 * Users without the right to write here are refused by Payload right after, without the file being read.
 *
 * @throws APIError with a code for the reason (400, or 413 for too large)
 */
export const takeIn =
  (kept: Kept): CollectionBeforeOperationHook =>
  async ({ args: all, collection, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return
    const args = all as Args
    for (const name of ownValues) delete args.data?.[name]
    const edits = takeEdits(req, args.data, kept.audience === 'public')
    if (!overrideAccess && !(await mayWrite(collection, operation, args, req))) return

    if (operation === 'create' && !req.file) throw refusal(req, 'fileMissing')
    if (operation === 'update' && !args.id) {
      if (req.file) throw refusal(req, 'fileOneByOne')
      return
    }
    const slug = collection.slug as FileCollection
    if (req.file) req.file = await checked(req.file, kept, edits, req)
    else if (args.id) await reedited(slug, args, kept, edits, req)
    if (edits.focus && req.file) setFocus(args.data ?? {}, edits.focus)
  }

async function mayWrite(
  { access }: SanitizedCollectionConfig,
  operation: 'create' | 'update',
  { data, id }: Args,
  req: PayloadRequest,
): Promise<boolean> {
  return Boolean(await access[operation]({ req, data, ...(id ? { id } : {}) }))
}

async function checked(file: Incoming, kept: Kept, edits: Edits, req: PayloadRequest): Promise<Incoming> {
  const bytes = file.data
  if (file.truncated || bytes.length > largest) throw refusal(req, 'fileTooLarge', 413)
  if (!bytes.length) throw refusal(req, 'fileEmpty')
  const kind = kindOf(bytes)
  if (kind === 'heic') throw refusal(req, 'imageHeic')
  if (!kind || !kept.kinds.includes(kind)) throw refusal(req, 'fileKind')
  const problem = problemOfName(file.name, kind)
  if (problem) throw refusal(req, problem)

  req.context[fingerprint] = createHash('sha256').update(bytes).digest('hex')
  return renamed(file, await clean(bytes, kind, kept, edits, req), kind, kept)
}

async function clean(
  bytes: Buffer,
  kind: Kind,
  kept: Kept,
  { crop }: Edits,
  req: PayloadRequest,
): Promise<Buffer> {
  if (kind === 'pdf') {
    if (!isWholePdf(bytes)) throw refusal(req, 'pdfBroken')
    return bytes
  }
  refuseIfFull(req)
  const rewritten = await rewriteImage(bytes, kind, kept.longestSide, crop)
  if (typeof rewritten === 'string') throw refusal(req, rewritten)
  return rewritten
}

/** The smaller copies of a picture are made in turn as well. */
function refuseIfFull(req: PayloadRequest): void {
  if (!isFull()) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', '5')
  throw refusal(req, 'picturesBusy', 503)
}

/** A picture of ours that gets another part or focus becomes a new file with a new name. */
async function reedited(
  slug: FileCollection,
  { data, id }: Args,
  kept: Kept,
  edits: Edits,
  req: PayloadRequest,
): Promise<void> {
  if (!edits.crop && !edits.focus) return
  const row = await req.payload.db.findOne<Row & { id: string }>({
    collection: slug,
    where: { id: { equals: id } },
    req,
  })
  const { filename, focalX, focalY } = row ?? {}
  const moved = edits.focus && (edits.focus.x !== focalX || edits.focus.y !== focalY)
  if (!filename || (!edits.crop && !moved)) return
  const bytes = await contentOf(slug, filename)
  const kind = kindOf(bytes)
  if (!kind || kind === 'heic' || kind === 'pdf') return
  const file = { name: filename, data: bytes, mimetype: kinds[kind].mimeType, size: bytes.length }
  refuseIfFull(req)
  // Moving only the focal point loses no quality: the file is clean already.
  req.file = renamed(file, edits.crop ? await clean(bytes, kind, kept, edits, req) : bytes, kind, kept)
  if (!edits.focus && data) setFocus(data, { x: focalX ?? 50, y: focalY ?? 50 })
}

function renamed(file: Incoming, bytes: Buffer, kind: Kind, { audience }: Kept): Incoming {
  const name = audience === 'public' ? publicName(file.name, kind) : privateName(kind)
  return { ...file, data: bytes, size: bytes.length, mimetype: kinds[kind].mimeType, name }
}
