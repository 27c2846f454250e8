import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Storable } from './store'

export const mediaTypes = ['application/json', 'application/graphql-response+json'] as const
export type MediaType = (typeof mediaTypes)[number]
export type Coding = 'identity' | 'gzip' | 'br'

/** The bytes of an answer in one coding, with the values of its headers. */
export type Body = {
  readonly bytes: Buffer
  readonly length: string
  readonly etags: Record<MediaType, string>
}

/** Below this many bytes, compression saves no packet. */
const worthCompressing = 1000

/** Bytes of the objects around the body in one coding. */
const overhead = 300

const compress = {
  gzip: promisify(gzip),
  // Above 5, brotli takes many times longer for a few percent. An answer may be dropped within a minute.
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
}

/**
 * A cached answer: the JSON text as bytes, and its compressed bodies, created on demand. Immutable: adding a
 * compressed body creates a new answer that replaces this one.
 */
export class Answer implements Storable {
  readonly bytes: number
  readonly #hash: string
  readonly #bodies: Partial<Record<Coding, Body>> & { identity: Body }
  /** Pending compressions. */
  readonly #compressing = new Map<Coding, Promise<Answer>>()

  private constructor(
    readonly tags: readonly string[],
    hash: string,
    bodies: Partial<Record<Coding, Body>> & { identity: Body },
  ) {
    this.#hash = hash
    this.#bodies = bodies
    this.bytes = Object.values(bodies).reduce((sum, { bytes }) => sum + bytes.length + overhead, 0)
  }

  /** @param text the JSON of the answer */
  static of(text: string, tags: Iterable<string>): Answer {
    const bytes = Buffer.from(text)
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
    return new Answer([...tags], hash, { identity: bodyOf(bytes, hash, 'identity') })
  }

  get text(): string {
    return this.#bodies.identity.bytes.toString()
  }

  /** The coding to send if the client prefers `coding`. */
  fitting(coding: Coding): Coding {
    return this.#bodies.identity.bytes.length < worthCompressing ? 'identity' : coding
  }

  /** The body in a coding, if it exists yet. */
  body(coding: Coding): Body | undefined {
    return this.#bodies[coding]
  }

  /** The same answer with a body in that coding. Concurrent calls share one compression. */
  compressed(coding: 'gzip' | 'br'): Promise<Answer> {
    const known = this.#compressing.get(coding)
    if (known) return known
    const making = compress[coding](this.#bodies.identity.bytes).then(
      (bytes) =>
        new Answer(this.tags, this.#hash, { ...this.#bodies, [coding]: bodyOf(bytes, this.#hash, coding) }),
    )
    this.#compressing.set(coding, making)
    return making
  }
}

/** Strong ETags: they differ whenever the bytes or their coding differ. */
function bodyOf(bytes: Buffer, hash: string, coding: Coding): Body {
  const suffix = coding === 'identity' ? '' : `.${coding}`
  return {
    bytes,
    length: String(bytes.length),
    etags: {
      'application/json': `"${hash}${suffix}"`,
      'application/graphql-response+json': `"${hash}.g${suffix}"`,
    },
  }
}
