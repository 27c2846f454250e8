/**
 * Shares round trips on one connection among whoever waits for one. Whoever asks gets a round trip that begins
 * after they asked: the one that is under way does not count, the next one serves all who wait for it.
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
