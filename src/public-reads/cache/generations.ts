/**
 * The order of changes, counted in this process. Every change of a collection gets the next number; an answer
 * is good as long as none of its collections has got one since it was begun.
 */
export class Generations {
  #now = 0
  #everything = 0
  readonly #changed = new Map<string, number>()

  /** The moment, to be compared with later. */
  now(): number {
    return this.#now
  }

  /** Something of the collection has changed. */
  change(name: string): void {
    this.#changed.set(name, ++this.#now)
  }

  /** Anything may have changed. */
  changeEverything(): void {
    this.#everything = ++this.#now
    this.#changed.clear()
  }

  /** Whether none of the collections has changed after `moment`. */
  unchangedSince(moment: number, names: Iterable<string>): boolean {
    if (this.#everything > moment) return false
    for (const name of names) if ((this.#changed.get(name) ?? 0) > moment) return false
    return true
  }
}
