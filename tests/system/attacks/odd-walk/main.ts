// Asks a running system with demo data (SYSTEM_URL) for everything there is, in odd ways, and prints, as JSON, what was
// answered in a way that nothing may be. Run by the tests in a process of its own; arguments: how many rounds, a seed,
// and a word that narrows what is asked.
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { type Ask, writes } from './ask'
import { drawWith } from './draw'
import { formAsks } from './forms'
import { graphqlAsks } from './graphql'
import { headerAsks } from './headers'
import { faultIn } from './judge'
import { restAsks } from './rest'
import { answerTo } from './send'
import { lookAround, worldOf } from './world'

Object.assign(process.env, { PAYLOAD_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'silent' })
const { default: loading } = await import('../../../../payload.config')
const { namesIn } = await import('../../../../src/graphql/schema/names')
const { servedSchema } = await import('../../../../src/graphql/schema/schema')

const [rounds = '1', seed = '1', only = ''] = process.argv.slice(2)
/** How many read at once, and how many write. */
const lanes = { readers: 2, writers: 3 }

const config = await loading
const world = await worldOf(config, process.env.DEMO_PASSWORD!)
const schema = servedSchema(config)
const types = [...namesIn(schema, config).types]
const entities = new Map(
  types.map(([type, slug]) => [type.name, world.entities.find((one) => one.slug === slug)!]),
)

type Fault = { fault: string; times: number; ask: Ask; answer: string }
const faults = new Map<string, Fault>()
const statuses: Record<string, number> = {}
let asked = 0

async function tryOut(ask: Ask): Promise<void> {
  const told = await answerTo({ ...ask, token: world.tokens[ask.role] }).catch((error: Error) => error)
  asked += 1
  const status = told instanceof Error ? 'none' : `${Math.floor(told.status / 100)}xx`
  const kind = ask.path.startsWith('/api/graphql') ? 'GraphQL' : ask.method
  statuses[`${kind} ${status}`] = (statuses[`${kind} ${status}`] ?? 0) + 1
  const fault = told instanceof Error ? told.message : faultIn(ask, told)
  if (!fault) return
  const key = `${ask.about} ${fault}`
  const known = faults.get(key)
  if (known) known.times += 1
  else faults.set(key, { fault, times: 1, ask, answer: told instanceof Error ? '' : told.text.slice(0, 300) })
}

/** All that writes to one collection is sent one after another: what two of them do to each other is another matter. */
const placeOf = ({ about }: Ask): number => {
  const [, place] = about.split(/[ :]/, 2)
  const name = place!.replace(/^\/(globals\/)?|^[a-z]+(?=[A-Z])/, '')
  return name.toLowerCase().charCodeAt(0) || 0
}

async function walk(asks: Ask[]): Promise<void> {
  const reading = asks.filter((ask) => !writes(ask))
  const writing = asks.filter(writes)
  const lane = async (own: Ask[]) => {
    for (let ask = own.shift(); ask; ask = own.shift()) await tryOut(ask)
  }
  const { readers, writers } = lanes
  await Promise.all([
    ...Array.from({ length: readers }, () => lane(reading)),
    ...Array.from({ length: writers }, (_, at) =>
      lane(writing.filter((ask) => placeOf(ask) % writers === at)),
    ),
  ])
}

const round = fc.asyncProperty(fc.gen(), async (generate) => {
  const draw = drawWith(generate as never)
  await lookAround(world)
  const asks = [
    ...restAsks(world, draw),
    ...headerAsks(world, draw),
    ...formAsks(world, draw),
    ...graphqlAsks(world, draw, { schema, entities }),
  ]
  await walk(asks.filter(({ about }) => about.includes(only)))
})
await fc.assert(round, { numRuns: Number(rounds), seed: Number(seed), unbiased: true, endOnFailure: true })

const ended: string[] = []
for (const [role, token] of Object.entries(world.tokens)) {
  const { text } = await answerTo({ method: 'GET', path: '/api/users/me', token })
  if (role !== 'spare' && !text.includes('"email"')) ended.push(role)
}
const result = { asked, statuses, ended, faults: [...faults.values()] }
process.stdout.write(JSON.stringify(result), () => process.exit(0))
