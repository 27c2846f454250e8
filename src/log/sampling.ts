/** Called at the end of a period with the number of dropped lines per kind. */
type Tell = (left: Record<string, number>, seconds: number) => void

/** Maximum number of kinds; further ones share one. */
const mostKinds = 200

/**
 * Keeps a flood of similar lines from filling a disk: writes at most `most` lines of each kind per period. The others
 * are counted, and reported in one line when the period ends.
 */
export class Sampling {
  #written = new Map<string, number>()
  #left: Record<string, number> = {}
  #timer: NodeJS.Timeout | undefined

  readonly #tell: Tell
  readonly #seconds: number
  readonly #most: number

  /** @param options.most lines of a kind per period of `seconds` */
  constructor(tell: Tell, { seconds = 10, most = 10 } = {}) {
    this.#tell = tell
    this.#seconds = seconds
    this.#most = most
  }

  /** Whether to write a line of this kind; otherwise it is counted. */
  admits(kind: string): boolean {
    this.#timer ??= setTimeout(() => this.#end(), this.#seconds * 1000).unref()
    const known = this.#written.has(kind) || this.#written.size < mostKinds ? kind : 'others'
    const written = this.#written.get(known) ?? 0
    if (written < this.#most) {
      this.#written.set(known, written + 1)
      return true
    }
    this.#left[known] = (this.#left[known] ?? 0) + 1
    return false
  }

  #end(): void {
    const left = this.#left
    this.#written = new Map()
    this.#left = {}
    this.#timer = undefined
    if (Object.keys(left).length) this.#tell(left, this.#seconds)
  }
}
