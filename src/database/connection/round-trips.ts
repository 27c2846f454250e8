/**
 * Shares round trips on one connection among concurrent callers. Each caller gets a round trip that begins after its
 * call: the one under way does not count, the next one serves all who are waiting.
 */
export function sharedRoundTrips(send: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined

  const begin = (): Promise<void> => {
    next = undefined
    const trip = send().finally(() => {
      if (running === trip) running = undefined
    })
    return (running = trip)
  }
  return () => (running ? (next ??= running.then(begin, begin)) : begin())
}
