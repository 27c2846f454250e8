import path from 'node:path'
import sharp from 'sharp'
import { type Entry, readSeed } from './files'
import type { Writer } from './writer'

type Picture = Entry & { key: string; alt: { de: string } }

/** Stores the pictures of the demo content, which are drawings: as JPEG, like photographs. */
export async function seedPictures(write: Writer): Promise<void> {
  for (const { key, ...picture } of readSeed<Picture[]>('demo/pictures.yaml'))
    await write.ensure('media', key, { alt: { equals: picture.alt.de } }, picture, () => drawn(key))
}

async function drawn(key: string) {
  const drawing = path.resolve('seed/demo/pictures', `${key}.svg`)
  const data = await sharp(drawing).jpeg({ quality: 90 }).toBuffer()
  return { data, mimetype: 'image/jpeg', name: `${key}.jpg`, size: data.length }
}
