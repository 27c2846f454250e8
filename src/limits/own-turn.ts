/**
 * Rounds of the event loop before each turn. Node accepts one new connection per round: a client that arrives during a
 * burst should not wait until the whole burst is served.
 */
const rounds = 16

let last = Promise.resolve()

/**
 * Resolves callers one by one, each in a separate turn of the event loop, so that synchronous work of one does not
 * block all that arrived with it.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => after(rounds, resolve)))
  return last
}

function after(left: number, then: () => void): void {
  if (left) setImmediate(after, left - 1, then)
  else then()
}
