import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { statement } from '../../database/connection/statement'
import { queueJob } from '../../jobs/queue/queue'
import { copiesIn, type Copy } from '../../offline-copy/copies'

/** Seconds within which a page that was being copied can still show what was withdrawn at that moment. */
const margin = 5

/**
 * The copies that hold nothing that is public no more: those whose writing began after the last record was withdrawn
 * from the public. If there are others, all are written anew within a minute.
 */
export async function currentCopies(payload: Payload, mediaDir: string): Promise<Copy[]> {
  const all = await copiesIn(mediaDir)
  const [last] = await statement<{ at: string | null }>(
    { payload },
    sql`select max(at) + make_interval(secs => ${margin}) as at from public_changes where action = 'withdrawn'`,
  )
  const current = all.filter(({ made }) => !last?.at || made > new Date(last.at))
  if (current.length < all.length) await renewSoon(payload)
  return current
}

/** One job at a time, and not before the margin is over. */
const renewSoon = (payload: Payload): Promise<void> =>
  queueJob(
    { payload },
    'offline-copy',
    {},
    {
      at: new Date(Date.now() + 2 * margin * 1000),
      key: 'offline-copy',
      keepsTime: true,
    },
  )
