/** Leaves the place free for the next. */
export type Leave = () => void

type Options = {
  /** How many may be inside at once. */
  places: number
  /** How many may wait. Whoever comes after them is turned away at once. */
  queue: number
  /** Milliseconds after which whoever waits is turned away. */
  patience: number
}

/** A door through which only so many go at once, in the order in which they came. */
export class Gate {
  #inside = 0
  readonly #waiting = new Set<(leave: Leave | undefined) => void>()

  constructor(private readonly options: Options) {}

  get inside(): number {
    return this.#inside
  }

  get waiting(): number {
    return this.#waiting.size
  }

  /** Resolves with how to leave again, or with undefined for whoever is turned away. */
  enter(): Promise<Leave | undefined> {
    if (this.#inside < this.options.places) return Promise.resolve(this.#letIn())
    if (this.#waiting.size >= this.options.queue) return Promise.resolve(undefined)
    return new Promise((resolve) => {
      const answer = (leave: Leave | undefined) => {
        clearTimeout(timer)
        this.#waiting.delete(answer)
        resolve(leave)
      }
      const timer = setTimeout(answer, this.options.patience, undefined)
      this.#waiting.add(answer)
    })
  }

  #letIn(): Leave {
    this.#inside++
    let gone = false
    return () => {
      if (gone) return
      gone = true
      this.#inside--
      const [next] = this.#waiting
      next?.(this.#letIn())
    }
  }
}
