import type { Payload } from 'payload'
import { logInAs } from './accounts'
import { Baseline } from './baseline'
import { byGraphql } from './by-graphql'
import { byLocal, poolAsk } from './by-local'
import { byRest } from './by-rest'
import { deletingOf, draftingOf, publishingOf, trashingOf, updatingOf } from './changing'
import { creatingOf } from './creating'
import { type Ids, whatHappensLater } from './fixtures'
import { globalsOf } from './globals'
import { movingOf } from './moving'
import { tableOf } from './names'
import { accountOf, now, type Person, persons } from './persons'
import { readingOf, versionsOf } from './reading'
import { Records } from './rows'
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

const globals = ['homepage', 'site-settings', 'fund-settings']

/** The world as it is when everybody begins to try, for one process. */
export type Stage = {
  payload: Payload
  ids: Ids
  records: Records
  baseline: Baseline
  tokens: Map<string, string>
}

/** Logs everybody in over `url`, if there is one, and lets happen what happens to accounts after that. */
export async function setStage(payload: Payload, ids: Ids, url?: string): Promise<Stage> {
  const ask = poolAsk(payload)
  const records = new Records()
  await records.learn(ask, [...world.map(({ slug }) => tableOf(slug)), ...globals.map(tableOf)])
  const tokens = url ? await logInAs(persons, ids, ask, url) : new Map<string, string>()
  await whatHappensLater(ask, ids)
  return { payload, ids, records, tokens, baseline: await Baseline.read(records, ask, ids) }
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

/** A person's turns, one on each way. The local API comes without a server. */
export async function turnsOf(stage: Stage, person: Person, url?: string): Promise<Omit<Turn, 'note'>[]> {
  const { payload, records, baseline, ids, tokens } = stage
  const ask = poolAsk(payload)
  const account = person.roles && ids.get(`users/${accountOf(person)}`)
  const user = account
    ? ((await payload.findByID({
        ...{ collection: 'users', id: account, depth: 0 },
        overrideAccess: true, // as the server finds out whose request it is
      })) as never)
    : null
  const context = { payload, records, ask, baseline }
  const token = tokens.get(person.name)
  const ways: Way[] = [
    byLocal({ ...context, user }),
    ...(url && !person.locally ? [byRest({ ...context, url, token })] : []),
    ...(url && !person.locally && !person.withoutGraphql ? [byGraphql({ ...context, url, token })] : []),
  ]
  const me = account ?? ids.get('users/staff')!
  return ways.map((way) => ({ person: now(person), way, baseline, records, ask, me }))
}

export { globalsOf }
