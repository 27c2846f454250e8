import { pools } from '../../../database/connection/pools'
import { isDatabaseAway } from '../../../database/connection/pulse'
import { gauge } from '../registry'

/** Reports the connections of this process, and whether the database responds. */
export function countConnections(): void {
  gauge(
    'database_connections',
    'Connections to the database, by what their pool is for',
    () => each(({ totalCount, idleCount }) => ({ busy: totalCount - idleCount, idle: idleCount })),
    'pool',
    'state',
  )
  gauge(
    'database_connections_most',
    'Connections that a pool may have',
    () => each(({ options }) => options.max),
    'pool',
  )
  gauge(
    'database_waiting',
    'Who waits for a connection of a pool',
    () => each(({ waitingCount }) => waitingCount),
    'pool',
  )
  gauge('database_away', 'Whether the database does not answer: 1, or 0', () => Number(isDatabaseAway()))
}

type Counted = typeof pools extends Map<string, infer Pool> ? Pool : never

/** One number per pool, or several by name. */
function each(count: (pool: Counted) => number | Record<string, number>): Record<string, number> {
  const numbers: Record<string, number> = {}
  for (const [name, pool] of pools) {
    const counted = count(pool)
    if (typeof counted === 'number') numbers[name] = counted
    else for (const [state, number] of Object.entries(counted)) numbers[`${name} ${state}`] = number
  }
  return numbers
}
