import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Storable } from '../cache/store'
import type { Coding } from '../cache/stored-answer'

/** The bytes of a page in one coding, with the values of its headers. */
export type PageBody = { readonly bytes: Buffer; readonly length: string; readonly etag: string }

/** What was rendered. */
export type RenderedPage = {
  status: number
  html: string
  /** The target of a redirect. */
  location?: string | undefined
  /** Collections and globals it shows. */
  tags: Iterable<string>
  /** Whether it may be stored, and until when, in milliseconds since 1970. */
  storable: boolean
  until: number
}

/** Bytes of the objects around the bodies. */
const overhead = 1000

const asGzip = promisify(gzip)
const asBrotli = promisify(brotliCompress)
/** A page is compressed once and may be sent many times: above 9, brotli takes ten times longer for some percent. */
const brotliQuality = 9

/** A page as it is sent, in every coding. */
export class FinishedPage implements Storable {
  readonly bytes: number

  private constructor(
    readonly status: number,
    readonly location: string | undefined,
    readonly tags: readonly string[],
    readonly storable: boolean,
    readonly until: number,
    readonly bodies: Readonly<Record<Coding, PageBody>>,
  ) {
    this.bytes = overhead + Object.values(bodies).reduce((sum, { bytes }) => sum + bytes.length, 0)
  }

  static async of({ status, html, location, tags, storable, until }: RenderedPage): Promise<FinishedPage> {
    const identity = Buffer.from(html)
    const [gzipped, br] = await Promise.all([
      asGzip(identity),
      asBrotli(identity, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
        },
      }),
    ])
    const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
    const body = (bytes: Buffer, suffix: string): PageBody => ({
      bytes,
      length: String(bytes.length),
      etag: `"${hash}${suffix}"`,
    })
    const bodies = { identity: body(identity, ''), gzip: body(gzipped, '.gzip'), br: body(br, '.br') }
    return new FinishedPage(status, location, [...tags], storable && status === 200, until, bodies)
  }

  /** Whether the time has not come at which it may look different. */
  holds(): boolean {
    return Date.now() < this.until
  }
}
