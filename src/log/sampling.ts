/** Told at the end of a period: how many lines of each kind were left out. */
type Tell = (left: Record<string, number>, seconds: number) => void

/** Kinds that are told apart; what comes beyond shares one. */
const mostKinds = 200

/**
 * Keeps a flood of like lines from filling a disk: of each kind so many are written in a period as `most` says. The
 * others are counted, and told in one line when the period ends.
 */
export class Sampling {
  #written = new Map<string, number>()
  #left: Record<string, number> = {}
  #timer: NodeJS.Timeout | undefined

  readonly #tell: Tell
  readonly #seconds: number
  readonly #most: number

  /** @param options.most lines of a kind in a period of so many `seconds` */
  constructor(tell: Tell, { seconds = 10, most = 10 } = {}) {
    this.#tell = tell
    this.#seconds = seconds
    this.#most = most
  }

  /** Whether a line of this kind is to be written; otherwise it is counted. */
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
