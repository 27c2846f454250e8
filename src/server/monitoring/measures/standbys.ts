import { allStandbys, requests, statements } from '../../../database/standby/standbys'
import { counter, gauge } from '../registry'

/** Reports reads answered by standbys in this process, and their replication lag. */
export function countStandbyReads(): void {
  counter(
    'account_reads_total',
    'Requests of accounts that read records and write none, by who answers: a standby, or the primary since no standby was there (away) or up to date (late)',
    () => requests,
    'by',
  )
  counter(
    'standby_statements_total',
    'Statements asked of standbys: answered, or asked again of the primary since they failed',
    () => statements,
    'outcome',
  )
  gauge(
    'standby_used',
    'Whether the standby is read from: 1, or 0 while it is away or does not fit',
    () => Object.fromEntries(allStandbys().map(({ name, isUsed }) => [name, Number(isUsed)])),
    'standby',
  )
  gauge(
    'standby_lag_bytes',
    'Bytes of the log of the primary that the standby has not replayed; missing while it is not read from',
    async () => {
      const lags = await Promise.all(
        allStandbys().map(async (one) => [one.name, await one.lag().catch(() => undefined)] as const),
      )
      return Object.fromEntries(lags.filter((one): one is [string, number] => one[1] !== undefined))
    },
    'standby',
  )
}
