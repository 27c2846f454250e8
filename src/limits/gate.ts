/** Leaves the place free for the next. */
export type Leave = () => void

type Options = {
  /** How many may be inside at once. */
  places: number
  /** How many may wait. Whoever comes after them is turned away at once. */
  queue: number
  /** Milliseconds after which whoever waits is turned away. */
  maxWaitMs: number
  /** How many of the places one client may have at once, and as great a part of the queue. Without it: all. */
  each?: number
}

type Waiting = { client: string; answer(leave: Leave | undefined): void }

/** A door through which only so many go at once, in the order in which they came; but nobody takes all places. */
export class Gate {
  readonly #inside = new Tally()
  readonly #queued = new Tally()
  readonly #waiting = new Set<Waiting>()

  constructor(private readonly options: Options) {}

  get inside(): number {
    return this.#inside.total
  }

  get waiting(): number {
    return this.#queued.total
  }

  /** Resolves with how to leave again, or with undefined for whoever is turned away. */
  enter(client = ''): Promise<Leave | undefined> {
    const { places, queue, maxWaitMs, each = places } = this.options
    if (this.#hasPlace(client)) return Promise.resolve(this.#letIn(client))
    if (this.#queued.total >= queue || this.#queued.of(client) >= (queue * each) / places)
      return Promise.resolve(undefined)
    return new Promise((resolve) => {
      const answer = (leave: Leave | undefined) => {
        clearTimeout(timer)
        this.#waiting.delete(waiting)
        this.#queued.remove(client)
        resolve(leave)
      }
      const waiting = { client, answer }
      const timer = setTimeout(answer, maxWaitMs, undefined)
      this.#waiting.add(waiting)
      this.#queued.add(client)
    })
  }

  #hasPlace(client: string): boolean {
    const { places, each = places } = this.options
    return this.#inside.total < places && this.#inside.of(client) < each
  }

  #letIn(client: string): Leave {
    this.#inside.add(client)
    let gone = false
    return () => {
      if (gone) return
      gone = true
      this.#inside.remove(client)
      for (const next of this.#waiting)
        if (this.#hasPlace(next.client)) return next.answer(this.#letIn(next.client))
    }
  }
}

/** How many there are, and how many of each client. */
class Tally {
  total = 0
  readonly #of = new Map<string, number>()

  of(client: string): number {
    return this.#of.get(client) ?? 0
  }

  add(client: string): void {
    this.total++
    this.#of.set(client, this.of(client) + 1)
  }

  remove(client: string): void {
    this.total--
    const left = this.of(client) - 1
    if (left) this.#of.set(client, left)
    else this.#of.delete(client)
  }
}
