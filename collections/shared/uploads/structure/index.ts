import type { ImageKind } from '../kinds'
import { countJpeg } from './jpeg'
import { countChunks } from './png'
import { countWebp } from './webp'

/**
 * Parts that a picture may have. Each is more than cameras, phones and programs write; the time to open a picture
 * grows with their number, with its square for the frames of a WebP.
 */
const most = {
  /** Times a JPEG goes over all its pixels; programs write about 10. */
  scans: 64,
  /** JPEG segments between scans; a colour profile and a preview take some hundred. */
  segments: 2000,
  frames: 300,
  webpChunks: 2000,
  pngChunks: 50_000,
}

/** Whether a picture consists of more parts than it may; found by reading its marks and lengths alone. */
export async function isTooMuch(bytes: Buffer, kind: ImageKind): Promise<boolean> {
  if (kind === 'jpeg') {
    const { scans, segments } = await countJpeg(bytes, most)
    return scans > most.scans || segments > most.segments
  }
  if (kind === 'webp') {
    const { frames, chunks } = await countWebp(bytes)
    return frames > most.frames || chunks > most.webpChunks
  }
  return (await countChunks(bytes)) > most.pngChunks
}
