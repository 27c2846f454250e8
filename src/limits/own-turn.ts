/**
 * Rounds of the event loop before each turn. Node lets one new connection in at each: whoever comes with a crowd, to
 * ask something else, is not to wait until all of it has been served.
 */
const rounds = 16

let last = Promise.resolve()

/**
 * Resolves in a turn of the event loop of its own, one after another: whoever then works for a while without a pause
 * does not keep others waiting for all who came with them.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => after(rounds, resolve)))
  return last
}

function after(left: number, then: () => void): void {
  if (left) setImmediate(after, left - 1, then)
  else then()
}
