// Weakens the access table by one step after another and tries, with the local API, the cells that this step is
// about. Prints for each, as JSON, the first cell that does not come out as expected. Bundled and run by
// scripts/weaken-access.mjs, which makes the parts that are weakened reachable.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Audience } from '../../../../access/roles'
import type { Operation } from '../../../../access/rules'
import { deletingOf, draftingOf, publishingOf, trashingOf, updatingOf } from './changing'
import { creatingOf } from './creating'
import { movingOf } from './moving'
import { type Person, persons } from './persons'
import { readingOf, versionsOf } from './reading'
import { askOn } from './rows'
import { Sheet } from './sheet'
import type { Turn } from './turn'
import type { Parts, Weakening } from './weaken'
import { world } from './world'
import type { Described } from './world/shape'

type Step = (turn: Turn, described: Described) => Promise<void>

/** What is tried where an operation is allowed that should not be. */
const stepsFor: Record<Operation, Step[]> = {
  R: [readingOf],
  C: [creatingOf],
  U: [updatingOf, draftingOf, versionsOf, movingOf],
  D: [deletingOf, trashingOf],
  P: [publishingOf, updatingOf, movingOf, trashingOf],
}

const folder = mkdtempSync(path.join(tmpdir(), 'buergernetz-weaken-'))
Object.assign(process.env, {
  ...{ PAYLOAD_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'silent', NODE_ENV: 'production' },
  ...{ DATA_DIR: path.join(folder, 'data'), MEDIA_DIR: path.join(folder, 'media') },
})
const { openDatabase } = await import('../../../../src/database/open')
const database = await openDatabase(undefined, process.env.DATA_DIR!, { join: false })
process.env.DATABASE_URL = database.url

const { getPayload } = await import('payload')
const { default: config } = await import('../../../../payload.config')
const { migrate, poolOf } = await import('../../../../src/database/schema/migrate')
const { makeWorld } = await import('./fixtures')
const { fillGlobals, globalsOf } = await import('./globals')
const { setStage, turnsOf } = await import('./run')
const { weakenings } = await import('./weaken')

const payload = await getPayload({ config, cron: false })
await migrate(payload)
const ids = await makeWorld(payload)
await fillGlobals(payload)
const stage = await setStage(payload, ids, askOn(poolOf(payload)))
const turns = new Map<Person, Omit<Turn, 'note'>>()
for (const person of persons) turns.set(person, (await turnsOf(stage, person))[0]!)

const { parts } = globalThis as unknown as { parts: Parts }
const results = []
const wanted = process.argv.slice(2)
const all = await weakenings(parts, payload)
for (const weakening of all.filter(({ name }) => !wanted.length || wanted.includes(name))) {
  const undo = weakening.apply()
  const caught = await firstMismatch(weakening)
  undo()
  results.push({ name: weakening.name, what: weakening.what, caught })
  process.stderr.write(caught ? '.' : `\n${weakening.name}: ${weakening.what} is not noticed\n`)
}
process.stdout.write(JSON.stringify(results), async () => {
  await payload.destroy()
  await poolOf(payload).end()
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
})

/** Tries the cells the weakening is about, until one does not come out as expected. */
async function firstMismatch({ name, audiences, operations }: Weakening) {
  const described = world.find(({ slug }) => slug === name)
  const steps = new Set(operations.flatMap((operation) => stepsFor[operation]))
  for (const person of persons.filter((one) => concerns(one, audiences))) {
    const turn = turns.get(person)!
    const sheet = new Sheet()
    const full = { ...turn, note: sheet.for(turn.person, turn.way) }
    if (!described) await globalsOf(full)
    else
      for (const step of steps) {
        await step(full, described)
        if (sheet.mismatches.length) break
      }
    const [mismatch] = sheet.mismatches
    if (mismatch) return mismatch
  }
  return undefined
}

/** Nobody named: everybody. */
function concerns(person: Person, audiences: readonly Audience[]): boolean {
  const roles: readonly Audience[] = person.roles ? (person.later?.roles ?? person.roles) : ['public']
  return !audiences.length || roles.some((role) => audiences.includes(role))
}
