import { createWriteStream } from 'node:fs'
import { open, rename, rm, utimes } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import yazl from 'yazl'

/** A ZIP file that takes its place only once it is complete. */
export class NewZip {
  readonly #zip = new yazl.ZipFile()
  readonly #unfinished: string
  readonly #written: Promise<void>

  constructor(
    private readonly place: string,
    private readonly made: Date,
  ) {
    this.#unfinished = `${place}.${process.pid}.new`
    const file = createWriteStream(this.#unfinished)
    this.#written = finished(file)
    this.#written.catch(() => {})
    this.#zip.outputStream.on('error', (error: Error) => file.destroy(error)).pipe(file)
  }

  add(name: string, content: Buffer | string): void {
    // Pictures are compressed already.
    const compress = !/\.(webp|jpe?g|png|avif)$/.test(name)
    this.#zip.addBuffer(Buffer.from(content), name, { mtime: this.made, compress })
  }

  /** Completes the file and replaces the old one. Who reads the old one keeps it. */
  async complete(): Promise<void> {
    this.#zip.end()
    await this.#written
    const file = await open(this.#unfinished, 'r')
    await file.sync().finally(() => file.close())
    // What the file holds is as old as its first page.
    await utimes(this.#unfinished, this.made, this.made)
    await rename(this.#unfinished, this.place)
  }

  /** Leaves the old file in its place. */
  async abandon(): Promise<void> {
    await rm(this.#unfinished, { force: true })
  }
}
