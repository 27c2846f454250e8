import type { Sharp } from 'sharp'
import type { MessageKey } from '../../../src/messages'
import { patientSharp } from './decoding'
import type { ImageKind } from './kinds'
import { isTooMuch } from './structure'

/** More than phone cameras produce; decoding an image of this size takes 180 MB. */
const mostPixels = 60_000_000
/** Bytes of a decoded image: four per pixel, or eight for half the pixels. */
const mostBytes = 4 * mostPixels

/** A crop in percent of the displayed width and height. */
export type Crop = { x: number; y: number; width: number; height: number }

/**
 * Re-encodes an image: rotated upright, at most `longestSide` pixels wide and high, and without any metadata
 * (location, camera, colour profile, comments, trailing data). Of an animation only the first frame is kept.
 *
 * @returns the new file, or an error code for the old one
 */
export async function rewriteImage(
  bytes: Buffer,
  kind: ImageKind,
  longestSide: number,
  crop?: Crop,
): Promise<Buffer | MessageKey> {
  if (await isTooMuch(bytes, kind)) return 'imageTooComplex'
  try {
    const { width, height, autoOrient, channels, depth } = await patientSharp(bytes, {
      limitInputPixels: false,
    }).metadata()
    const size = width * height * channels * (depth === 'uchar' ? 1 : 2)
    if (width * height > mostPixels || size > mostBytes) return 'imageTooManyPixels'
    const upright = patientSharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient()
    const part = crop ? upright.extract(pixelsOf(crop, autoOrient.width, autoOrient.height)) : upright
    const inside = {
      width: longestSide,
      height: longestSide,
      fit: 'inside',
      withoutEnlargement: true,
    } as const
    return await encoded(part.resize(inside), kind).toBuffer()
  } catch (error) {
    return (error as Error).message.startsWith('timeout') ? 'imageTooComplex' : 'imageBroken'
  }
}

function encoded(image: Sharp, kind: ImageKind): Sharp {
  if (kind === 'jpeg') return image.jpeg({ quality: 88, progressive: true })
  return kind === 'png' ? image.png() : image.webp({ quality: 88 })
}

function pixelsOf({ x, y, width, height }: Crop, fullWidth: number, fullHeight: number) {
  const left = Math.min(Math.round((x / 100) * fullWidth), fullWidth - 1)
  const top = Math.min(Math.round((y / 100) * fullHeight), fullHeight - 1)
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round((width / 100) * fullWidth), fullWidth - left)),
    height: Math.max(1, Math.min(Math.round((height / 100) * fullHeight), fullHeight - top)),
  }
}
