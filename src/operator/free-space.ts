import { existsSync, statfsSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './failure'

/** Below this, neither a database nor its WAL can be created. */
const least = 200_000_000

/** @throws Failure if the disk of `folder` has less than 200 MB free, or than `needed` bytes. */
export function checkFreeSpace(
  folder: string,
  stat: typeof statfsSync = statfsSync,
  needed: number = least,
): void {
  let present = folder
  while (!existsSync(present)) present = path.dirname(present)
  const { bavail, bsize } = stat(present)
  const free = bavail * bsize
  if (free < needed)
    throw new Failure(
      `Not enough disk space: ${Math.floor(free / 1e6)} MB are free at ${present}, ${Math.ceil(needed / 1e6)} MB are needed.`,
    )
}
