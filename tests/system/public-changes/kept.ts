// What becomes of positions of the feed when entries are forgotten and when the public rules change. Prints JSON. Run
// by the tests in a process of its own: DATABASE_URL names a database with the demo content.
import { openPayload } from '../../support/own-payload'

const payload = await openPayload()
const { poolOf } = await import('../../../src/database/schema/migrate')
const { expiredRows } = await import('../../../src/jobs/expired-rows')
const { readChanges } = await import('../../../src/public-changes/read-changes')
const { renewConditions } = await import('../../../src/public-changes/renew-conditions')
const pool = poolOf(payload)
const read = (since?: string) => readChanges({ payload }, { since, limit: 500 })
const positionNow = async () => ((await read()) as { next: string }).next
const touch = () => pool.query('update topics set "order" = "order" + 1')
const age = (days: number) => pool.query(`update public_changes set at = at - make_interval(days => ${days})`)

const old = await positionNow()
await renewConditions(payload)
const untouched = (await read(old)) !== 'expired'
await touch()
const marker = await positionNow()
await age(100)
await touch()
const recent = await positionNow()
await expiredRows.run({ payload } as never, {}, {} as never)
const pruned = (await read(old)) === 'expired'
const kept = await read(marker)
const markerKept = kept !== 'expired' && kept.entries.length > 0 && (await read(recent)) !== 'expired'

await pool.query(`update public_conditions set condition = 'false' where collection = 'topics'`)
await renewConditions(payload)
const { rows } = await pool.query(`select condition from public_conditions where collection = 'topics'`)
const renewed = rows[0].condition.includes('published')
const begunAnew = (await read(recent)) === 'expired' && (await read(await positionNow())) !== 'expired'

process.stdout.write(JSON.stringify({ untouched, pruned, markerKept, renewed, begunAnew }), async () => {
  await payload.destroy()
  await pool.end()
  process.exit(0)
})
