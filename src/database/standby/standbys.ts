import type { Work } from '../connection/work'
import { Primary } from './primary'
import { Standby } from './standby'

/** Read-only requests of accounts: served by a standby, or by the primary because none was up or up to date. */
export const requests = { standby: 0, away: 0, late: 0 }
/** Statements served by a standby, and those that failed there and were repeated on the primary. */
export const statements = { answered: 0, again: 0 }

let primary: Primary | undefined
let standbys: Standby[] = []
let turn = 0

export const allStandbys = (): readonly Standby[] => standbys

/**
 * Connects to the standbys, and routes read-only requests of accounts to them.
 *
 * @returns a function that closes them
 * @throws Failure with one sentence for the first that does not fit
 */
export async function openStandbys(urls: string[], primaryUrl: string): Promise<() => Promise<void>> {
  const compared = (primary = new Primary(primaryUrl))
  const end = async () => {
    const all = standbys
    standbys = []
    await Promise.all([...all, compared].map((one) => one.end()))
  }
  try {
    for (const url of urls) standbys.push(await Standby.open(url, compared))
    return end
  } catch (error) {
    await end()
    throw error
  }
}

/** One server serves the whole request, as long as it responds. */
const chosen = new WeakMap<Work, Promise<Standby | undefined>>()

/**
 * The standby for a request: one that has replayed everything acknowledged before this call, and so before the request
 * arrived, regardless of author and process. Undefined where there is none.
 */
export function standbyFor(work: Work): Promise<Standby | undefined> {
  let found = chosen.get(work)
  if (!found) chosen.set(work, (found = choose()))
  return found
}

async function choose(): Promise<Standby | undefined> {
  const used = standbys.filter(({ isUsed }) => isUsed)
  // If the primary fails here, its own query reports the error.
  const wanted = used.length ? await primary!.position().catch(() => undefined) : undefined
  if (wanted) {
    const first = turn++ % used.length
    for (const standby of [...used.slice(first), ...used.slice(0, first)])
      if (await standby.includes(wanted)) {
        requests.standby++
        return standby
      }
  }
  requests[wanted ? 'late' : 'away']++
  return undefined
}
