import { existsSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../operator/failure'

/** The file that marks a data folder while a restore moves files into place. */
export const restoreMarker = 'restore-unfinished'

/** @throws Failure if a restore into this folder was interrupted while it moved files into place. */
export function refuseHalfRestored(dataDir: string): void {
  if (existsSync(path.join(dataDir, restoreMarker)))
    throw new Failure(
      `A restore into ${dataDir} was interrupted: run it again, with --replace (what was there before lies beside it, with "before-restore" in its name).`,
    )
}
