// Tries every cell of the access matrix on a new system and prints, as JSON, how many there were and which did not
// come out as expected. Run by the tests in a process of its own: DATABASE_URL names an empty database; arguments
// name persons, if not all are meant. The server has a copy of the world: what is tried over HTTP stays until it is
// undone, and what is tried by the local API goes on beside it.
import pg from 'pg'
import { openPayload } from '../../../support/own-payload'
import { copyOfDatabase } from '../../../support/postgres'
import { start } from '../../../support/system'
import { persons } from './persons'
import { askOn } from './rows'
import { Sheet } from './sheet'

const began = Date.now()
const since = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
const say = (text: string) => process.stderr.write(`${text} (${since()})\n`)

const payload = await openPayload()
const { poolOf } = await import('../../../../src/database/schema/migrate')
const { makeWorld } = await import('./fixtures')
const { globalsOf, setStage, tryEverything, turnsOf } = await import('./run')
const { fillGlobals } = await import('./globals')

const ids = await makeWorld(payload)
await fillGlobals(payload)
// As the database does when the record it leads to is withdrawn.
await poolOf(payload).query(`update redirects set active = false where "to" = '/artikel/zurueckgezogen'`)
say(`${ids.size} records made`)
const copy = await copyOfDatabase(process.env.DATABASE_URL!)
const pool = new pg.Pool({ connectionString: copy.url })
const system = await start({
  folder: process.env.SCRATCH_FOLDER,
  env: { DATABASE_URL: copy.url, LOG_LEVEL: 'error' },
})
// Whoever waits for this no longer waits for the server either.
process.once('SIGTERM', () => void system.stop().finally(() => process.exit(1)))
// Addresses that are tried leave no redirects behind.
await pool.query('update public_conditions set page_path = null')
const sheet = new Sheet()
let code = 0
let told = 0
try {
  const stages = [
    await setStage(payload, ids, askOn(poolOf(payload))),
    await setStage(payload, ids, askOn(pool), system.url),
  ]
  say('everybody has logged in')
  await Promise.all(stages.map(everybodyTries))
} catch (error) {
  say((error as Error).stack ?? String(error))
  code = 1
}
if ((await system.stop()) !== 0) {
  say(`The server did not end well:\n${system.output()}`)
  code = 1
}
await pool.end()
await copy.drop()
process.stdout.write(JSON.stringify({ cells: sheet.cells, mismatches: sheet.mismatches }), () =>
  process.exit(code),
)

async function everybodyTries(stage: Awaited<ReturnType<typeof setStage>>) {
  const wanted = process.argv.slice(2)
  for (const person of persons.filter(({ name }) => !wanted.length || wanted.includes(name)))
    for (const turn of await turnsOf(stage, person)) {
      await tryEverything(sheet, turn)
      await globalsOf({ ...turn, note: sheet.for(turn.person, turn.way) })
      say(`${person.name}, ${turn.way.name}: ${JSON.stringify(sheet.cells)}`)
      for (; told < sheet.mismatches.length; told++) say(JSON.stringify(sheet.mismatches[told]))
    }
}
