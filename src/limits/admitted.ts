import type { ServerResponse } from 'node:http'
import { Work } from '../database/connection/work'
import type { Admissions, Kind } from './admission'
import { type Client, laneOf } from './client'
import { inTime } from './in-time'

type Wanted = {
  client: Client
  kind: Kind
  /** Points. */
  cost: number
  /** Time limit in milliseconds. */
  milliseconds: number
  /** Name for the log. */
  what: string
  /** The response: reads are stopped when the client disconnects; without it, and for writes, they run to completion. */
  response?: ServerResponse
}

/**
 * Runs a client's work as soon as there is a place for it, and stops it at its time limit.
 *
 * @throws LimitPassed if there are no points or no place, or when the time is up
 */
export async function admitted<T>(
  admissions: Admissions,
  { client, kind, cost, milliseconds, what, response }: Wanted,
  something: () => Promise<T>,
): Promise<T> {
  const { leave, refused } = await admissions.admit(client, cost, kind)
  if (refused) throw refused
  const work = new Work(laneOf(client))
  if (kind === 'read') work.willOnlyRead()
  const left = () => void (kind === 'read' && !response?.writableFinished && work.stop())
  response?.once('close', left)
  try {
    if (response?.closed) left()
    return await inTime(work, milliseconds, what, something)
  } finally {
    response?.off('close', left)
    leave()
  }
}
