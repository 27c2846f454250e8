import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Transform, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A file's length and the SHA-256 of its content, in hexadecimal. */
export type Written = { bytes: number; sha256: string }

/** Counts and hashes the data that passes. */
class Summing extends Transform {
  readonly #hash = createHash('sha256')
  bytes = 0

  override _transform(chunk: Buffer, _: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    this.#hash.update(chunk)
    this.bytes += chunk.length
    done(null, chunk)
  }

  get written(): Written {
    return { bytes: this.bytes, sha256: this.#hash.digest('hex') }
  }
}

/**
 * Writes a new file readable by its owner only, and returns when it is synced to disk.
 *
 * @param write writes the content into the stream; `through` are transforms before the file.
 */
export async function writeChecked(
  place: string,
  write: (into: Writable) => Promise<unknown>,
  through?: Transform,
): Promise<Written> {
  const sum = new Summing()
  const head = through ?? sum
  const out = createWriteStream(place, { flags: 'wx', mode: 0o600 })
  const written = through ? pipeline(through, sum, out) : pipeline(sum, out)
  await Promise.all([written, write(head).then(() => head.end())]).catch((error) => {
    head.destroy()
    throw error
  })
  await sync(place)
  return sum.written
}

/** Copies a file. */
export async function copyChecked(from: string, to: string): Promise<Written> {
  return writeChecked(to, (into) => pipeline(createReadStream(from), into))
}

/** Length and hash of an existing file. */
export async function sumOf(place: string): Promise<Written> {
  const sum = new Summing()
  sum.resume()
  await pipeline(createReadStream(place), sum)
  return sum.written
}

/** Returns when a file's content, or a folder's entries, are synced to disk. */
export async function sync(place: string): Promise<void> {
  const file = await open(place, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
