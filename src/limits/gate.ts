/** Frees the place for the next client. */
export type Leave = () => void

type Options = {
  /** Maximum number inside at once. */
  places: number
  /** Maximum number waiting. Further clients are refused at once. */
  queue: number
  /** Milliseconds after which a waiting client is refused. */
  maxWaitMs: number
  /** Maximum places per client, and the same share of the queue. Default: all. */
  each?: number
}

type Waiting = { client: string; answer(leave: Leave | undefined): void }

/** A first-in, first-out semaphore with a share per client, so that no client takes all places. */
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

  /** Resolves with a function that leaves again, or with undefined if refused. */
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

/** Counts in total and per client. */
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
