import type { Payload } from 'payload'
import { globalsTable } from '../../../../access/table'
import { logInAs } from './accounts'
import { Baseline } from './baseline'
import { byGraphql } from './by-graphql'
import { byLocal } from './by-local'
import { byRest } from './by-rest'
import { deletingOf, draftingOf, publishingOf, trashingOf, updatingOf } from './changing'
import { creatingOf } from './creating'
import { type Ids, whatHappensLater } from './fixtures'
import { globalsOf } from './globals'
import { movingOf } from './moving'
import { tableOf } from './names'
import { accountOf, now, type Person, persons } from './persons'
import { readingOf, versionsOf } from './reading'
import { type Ask, Records } from './rows'
import { Sheet } from './sheet'
import type { Turn } from './turn'
import type { Way } from './ways'
import { world } from './world'
import type { Described } from './world/shape'

const steps = [
  readingOf,
  versionsOf,
  creatingOf,
  updatingOf,
  draftingOf,
  publishingOf,
  trashingOf,
  deletingOf,
  movingOf,
] as const

const globals = Object.keys(globalsTable)

/** A database with the world in it, as it is when everybody begins to try. */
export type Stage = {
  payload: Payload
  ids: Ids
  ask: Ask
  records: Records
  baseline: Baseline
  /** Where the server on this database is, and who is logged in there. */
  server?: { url: string; tokens: Map<string, string> }
}

/** Logs everybody in over `url`, if there is one, and lets happen what happens to accounts after that. */
export async function setStage(payload: Payload, ids: Ids, ask: Ask, url?: string): Promise<Stage> {
  const records = new Records()
  await records.learn(ask, [...world.map(({ slug }) => tableOf(slug)), ...globals.map(tableOf)])
  const server = url ? { url, tokens: await logInAs(persons, ids, ask, url) } : undefined
  await whatHappensLater(ask, ids)
  return { payload, ids, ask, records, server, baseline: await Baseline.read(records, ask, ids) }
}

/** Tries everything in the world, or in some collections only, as one person on one way. */
export async function tryEverything(
  sheet: Sheet,
  turn: Omit<Turn, 'note'>,
  collections: readonly Described[] = world,
): Promise<void> {
  const full = { ...turn, note: sheet.for(turn.person, turn.way) }
  for (const step of steps) for (const described of collections) await step(full, described)
}

/** A person's turns: one on each way that leads over the stage's server; by the local API where there is none. */
export async function turnsOf(stage: Stage, person: Person): Promise<Omit<Turn, 'note'>[]> {
  const { records, baseline, ids, ask, server } = stage
  const account = person.roles && ids.get(`users/${accountOf(person)}`)
  const ways = server ? overHttp(stage, server, person) : [await locally(stage, account)]
  const me = account ?? ids.get('users/staff')!
  return ways.map((way) => ({ person: now(person), way, baseline, records, ask, me }))
}

function overHttp(stage: Stage, { url, tokens }: NonNullable<Stage['server']>, person: Person): Way[] {
  if (person.locally) return []
  const context = { ...stage, url, token: tokens.get(person.name) }
  return [byRest(context), ...(person.withoutGraphql ? [] : [byGraphql(context)])]
}

async function locally(stage: Stage, account: string | undefined): Promise<Way> {
  const user = account
    ? ((await stage.payload.findByID({
        ...{ collection: 'users', id: account, depth: 0 },
        overrideAccess: true, // as the server finds out whose request it is
      })) as never)
    : null
  return byLocal({ ...stage, user })
}

export { globalsOf }
