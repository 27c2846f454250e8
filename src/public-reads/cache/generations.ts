/**
 * A logical clock of changes in this process. Every change of a collection gets the next number; an answer is valid as
 * long as none of its collections has changed since its computation began.
 */
export class Generations {
  #now = 0
  #everything = 0
  readonly #changed = new Map<string, number>()

  /** The current time of the clock. */
  now(): number {
    return this.#now
  }

  /** Records a change of the collection. */
  change(name: string): void {
    this.#changed.set(name, ++this.#now)
  }

  /** Records that anything may have changed. */
  changeEverything(): void {
    this.#everything = ++this.#now
    this.#changed.clear()
  }

  /** Whether none of the collections has changed since `moment`. */
  unchangedSince(moment: number, names: Iterable<string>): boolean {
    if (this.#everything > moment) return false
    for (const name of names) if ((this.#changed.get(name) ?? 0) > moment) return false
    return true
  }
}
