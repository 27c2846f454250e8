/** A semaphore: this many callers hold a slot at once; the others wait in order. */
export class Slots {
  readonly #waiting: (() => void)[] = []

  constructor(private left: number) {}

  /** Resolves with a function that releases the slot. */
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
