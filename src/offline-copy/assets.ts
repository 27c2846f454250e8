import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Render } from './render'
import type { NewZip } from './zip-file'

/** Most bytes of pictures and styles of a copy; further pictures are left out. */
const mostBytes = 200_000_000

/** Pictures and style sheets that pages of a copy refer to. */
export class Assets {
  readonly #files = new Map<string, string>()

  /** The file of a picture or style sheet in the copy. */
  fileOf(source: string): string {
    const known = this.#files.get(source)
    if (known) return known
    const { ext, name } = path.posix.parse(source.split('?', 1)[0]!)
    const sum = createHash('sha256').update(source).digest('hex').slice(0, 8)
    const file = `assets/${name.replace(/[^\w-]/g, '-').slice(0, 60)}-${sum}${ext}`
    this.#files.set(source, file)
    return file
  }

  /** Adds them all. One that is gone meanwhile is left out. */
  async addTo(zip: NewZip, render: Render, goOn: () => Promise<void>): Promise<void> {
    let bytes = 0
    for (const [source, file] of this.#files) {
      await goOn()
      const { status, body } = await render(source)
      bytes += body.length
      if (status !== 200 || bytes > mostBytes) continue
      zip.add(file, file.endsWith('.css') ? withoutRequests(body.toString()) : body)
    }
  }
}

/** A style sheet that loads nothing: fonts are those of the reader's device, pictures are in the sheet itself. */
const withoutRequests = (css: string): string =>
  css
    .replace(/@import[^;]*;/g, '')
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/url\(\s*(?!["']?data:)[^)]*\)/g, 'none')
