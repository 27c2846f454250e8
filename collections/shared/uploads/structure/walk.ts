import { setImmediate as breathe } from 'node:timers/promises'

/** Bytes that are looked at before others get their turn: about ten milliseconds. */
const stretch = 4_000_000

/**
 * Walks through a file from `start`, from part to part. `step` looks at what begins at a place and says where the
 * next part begins; undefined ends the walk. Others get their turn on the way.
 */
export async function walk(
  start: number,
  end: number,
  step: (at: number) => number | undefined,
): Promise<void> {
  let pause = start + stretch
  let steps = 0
  for (let at: number | undefined = start; at !== undefined && at < end; at = step(at)) {
    if (at < pause && ++steps < stretch / 8) continue
    pause = at + stretch
    steps = 0
    await breathe()
  }
}
