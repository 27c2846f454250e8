import type { ImageSize, Payload, Where } from 'payload'
import { log } from '../../../src/log/log'
import { patientSharp } from './decoding'
import { contentOf, keep, removeKept } from './store'
import { removeUnused } from './unused'

/** Pictures of one run. */
const most = 500

type Stored = { id: string; filename: string }

/**
 * Makes the scaled copies of pictures that were stored before there were any. Pictures keep their files and URLs. Safe
 * to run again after it was interrupted.
 */
export async function scaleOldPictures(payload: Payload): Promise<void> {
  const sizes = payload.collections.media.config.upload.imageSizes ?? []
  const scaled = sizes.filter(({ formatOptions }) => formatOptions?.format === 'webp')
  const largest = scaled.at(-1)!.name
  const { docs } = await payload.db.find<Stored>({
    collection: 'media',
    where: {
      and: [{ mimeType: { like: 'image/' } }, { [`sizes.${largest}.filename`]: { exists: false } }],
    },
    limit: most,
    pagination: false,
  })
  let made = 0
  for (const picture of docs) {
    try {
      await scale(payload, picture, scaled)
      made++
    } catch (error) {
      log.error({ err: error, record: picture.id }, 'the scaled copies of a picture were not made')
    }
  }
  if (made) log.info({ made }, 'scaled copies of older pictures made')
}

async function scale(
  payload: Payload,
  { id, filename }: Stored,
  scaled: readonly ImageSize[],
): Promise<void> {
  const bytes = await contentOf('media', filename)
  const { width } = await patientSharp(bytes).metadata()
  const sizes: Record<string, object> = {}
  const names: string[] = []
  for (const size of scaled) {
    if (width < size.width! && !size.withoutEnlargement) continue
    const { data, name, ...dimensions } = await copyOf(bytes, filename, size)
    // Left by a run that was interrupted.
    await removeKept('media', name)
    await keep('media', name, data)
    names.push(name)
    const url = `${payload.config.routes.api}/media/file/${name}`
    sizes[size.name] = { ...dimensions, filename: name, filesize: data.length, mimeType: 'image/webp', url }
  }
  // Not if the picture has got another file in the meantime.
  const where: Where = { and: [{ id: { equals: id } }, { filename: { equals: filename } }] }
  await payload.db.updateOne({ collection: 'media', where, data: { sizes }, returning: false })
  await removeUnused(payload, 'media', names)
}

async function copyOf(bytes: Buffer, filename: string, { width, formatOptions }: ImageSize) {
  const { data, info } = await patientSharp(bytes)
    .resize({ width, withoutEnlargement: true })
    .webp(formatOptions?.options as { quality?: number })
    .toBuffer({ resolveWithObject: true })
  const name = `${filename.replace(/\.\w+$/, '')}-${info.width}x${info.height}.webp`
  return { data, name, width: info.width, height: info.height }
}
