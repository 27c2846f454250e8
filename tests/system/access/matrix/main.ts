// Tries every cell of the access matrix on a new system and prints, as JSON, how many there were and which did not
// come out as expected. Run by the tests in a process of its own: DATABASE_URL names an empty database; arguments
// name persons, if not all are meant.
import { openPayload } from '../../../support/own-payload'
import { start } from '../../../support/system'
import { persons } from './persons'
import { Sheet } from './sheet'

const began = Date.now()
const since = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
const say = (text: string) => process.stderr.write(`${text} (${since()})\n`)

const payload = await openPayload()
const { makeWorld } = await import('./fixtures')
const { globalsOf, setStage, tryEverything, turnsOf } = await import('./run')
const { fillGlobals } = await import('./globals')

const ids = await makeWorld(payload)
await fillGlobals(payload)
say(`${ids.size} records made`)
const system = await start({ folder: process.env.SCRATCH_FOLDER, env: { LOG_LEVEL: 'error' } })
// Whoever waits for this no longer waits for the server either.
process.once('SIGTERM', () => void system.stop().finally(() => process.exit(1)))
const sheet = new Sheet()
let code = 0
try {
  await everybodyTries()
} catch (error) {
  say((error as Error).stack ?? String(error))
  code = 1
}
if ((await system.stop()) !== 0) {
  say(`The server did not end well:\n${system.output()}`)
  code = 1
}
process.stdout.write(JSON.stringify({ cells: sheet.cells, mismatches: sheet.mismatches }), () =>
  process.exit(code),
)

async function everybodyTries() {
  const stage = await setStage(payload, ids, system.url)
  say('everybody has logged in')
  const wanted = process.argv.slice(2)
  for (const person of persons.filter(({ name }) => !wanted.length || wanted.includes(name)))
    for (const turn of await turnsOf(stage, person, system.url)) {
      const before = sheet.mismatches.length
      await tryEverything(sheet, turn)
      await globalsOf({ ...turn, note: sheet.for(turn.person, turn.way) })
      say(`${person.name}, ${turn.way.name}: ${JSON.stringify(sheet.cells)}`)
      for (const mismatch of sheet.mismatches.slice(before)) say(JSON.stringify(mismatch))
    }
}
