/** So many may have one at once; the others wait for their turn. */
export class Slots {
  readonly #waiting: (() => void)[] = []

  constructor(private left: number) {}

  /** Resolves with how to give it back. */
  async take(): Promise<() => void> {
    if (this.left > 0) this.left--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    return () => {
      const next = this.#waiting.shift()
      if (next) next()
      else this.left++
    }
  }
}
