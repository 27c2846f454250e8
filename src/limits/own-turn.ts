let last = Promise.resolve()

/**
 * Resolves in a turn of the event loop of its own, one after another: whoever then works for a while without a pause
 * does not keep others waiting for all who came with them.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setImmediate(resolve)))
  return last
}
