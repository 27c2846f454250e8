import type { PayloadRequest } from 'payload'
import type { Crop } from './image'
import { refusal } from './refusal'

type Point = { x: number; y: number }
type Data = { focalX?: unknown; focalY?: unknown }

/** Edits of an image in the panel's editor. */
export type Edits = { crop?: Crop; focus?: Point }

/**
 * Takes the editor's parameters out of the request, so that only our code applies them: Payload would fetch the file
 * over the network, and crop the image before it is rotated upright.
 *
 * @throws APIError `imageEdits` for an invalid crop or focal point
 */
export function takeEdits(req: PayloadRequest, data: Data | undefined, possible: boolean): Edits {
  const asked = (req.query?.uploadEdits ?? {}) as { crop?: unknown; focalPoint?: unknown }
  if (req.query) delete req.query.uploadEdits
  const focus = asked.focalPoint ?? focusIn(data)
  if (data) {
    delete data.focalX
    delete data.focalY
  }
  if (!possible) return {}
  return {
    ...(asked.crop ? { crop: cropOf(asked.crop, req) } : {}),
    ...(focus ? { focus: pointOf(focus, req) } : {}),
  }
}

/** Sets the focal point where Payload reads it when it creates the sizes. */
export function setFocus(data: object, { x, y }: Point): void {
  Object.assign(data, { focalX: x, focalY: y })
}

function focusIn(data: Data | undefined): unknown {
  const given = data?.focalX ?? data?.focalY
  return given === undefined || given === null ? undefined : { x: data?.focalX, y: data?.focalY }
}

function cropOf(value: unknown, req: PayloadRequest): Crop | undefined {
  const { x, y, width, height } = value as Record<keyof Crop, unknown>
  const crop = {
    x: percent(x, req),
    y: percent(y, req),
    width: percent(width, req),
    height: percent(height, req),
  }
  const all = crop.x === 0 && crop.y === 0 && crop.width === 100 && crop.height === 100
  return all ? undefined : crop
}

function pointOf(value: unknown, req: PayloadRequest): Point {
  const { x, y } = value as Record<keyof Point, unknown>
  return { x: Math.round(percent(x, req)), y: Math.round(percent(y, req)) }
}

function percent(value: unknown, req: PayloadRequest): number {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value
  if (typeof number !== 'number' || !(number >= 0 && number <= 100.01)) throw refusal(req, 'imageEdits')
  return Math.min(number, 100)
}
