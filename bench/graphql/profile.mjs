// Where the time of an answer goes that no cache gives: Node's own profiler, while each question is asked.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { step } from '../../scripts/steps.mjs'
import { databaseUrl, stop } from '../system.mjs'
import { posted } from './contenders.mjs'
import { crowd } from './measure.mjs'
import { withCost } from './generator.mjs'
import { postmasterOf, startSystem } from './processes.mjs'
import { questions } from './questions.mjs'
import { figure, table } from './tables.mjs'

/** Packages, and functions. */
const shown = 20

/** Microseconds of the clock that the profiler uses as well. */
const now = () => Number(process.hrtime.bigint() / 1000n)

/** @returns the chapter's text: CPU milliseconds a request, by package and by function. */
export async function profile({ folder, generator, pace }) {
  const profiles = join(folder, 'profiles')
  mkdirSync(profiles)
  const options = ['--cpu-prof', '--cpu-prof-dir', profiles, '--cpu-prof-interval', '500']
  const env = { READ_CACHE: 'off', DATABASE_URL: databaseUrl(folder) }
  const system = await startSystem(folder, env, options)
  const spans = []
  try {
    for (const name of Object.keys(questions)) {
      const task = { origin: system.origin, requests: [posted('/api/graphql')(name)], connections: crowd }
      await generator.run({ ...task, seconds: pace.warmUp })
      const from = now()
      const { server } = await step(`profile ${name}`, () =>
        withCost(generator, { ...task, seconds: pace.profile }, system.child.pid, postmasterOf(folder)),
      )
      spans.push({ name, from, to: now(), server })
    }
  } finally {
    await stop(system)
  }
  const mainThread = readdirSync(profiles).find((file) => file.includes(`.${system.child.pid}.0.`))
  return describe(JSON.parse(readFileSync(join(profiles, mainThread), 'utf8')), spans)
}

/** The profiler counts time in which the process waited for a core as well: its shares are taken of the CPU time. */
function describe({ nodes, samples, timeDeltas, startTime }, spans) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const times = { packages: new Map(), functions: new Map() }
  const busy = spans.map(() => 0)
  let time = startTime
  samples.forEach((id, place) => {
    time += timeDeltas[place]
    const { functionName, url } = frames.get(id)
    const span = spans.findIndex(({ from, to }) => time >= from && time < to)
    if (span < 0 || functionName === '(idle)') return
    // How long the sampled function ran: until the next sample.
    const ran = timeDeltas[place + 1] ?? 0
    const home = packageOf(functionName, url)
    busy[span] += ran
    add(times.packages, home, span, ran, spans.length)
    add(times.functions, `${functionName || '(anonymous)'} · ${home}`, span, ran, spans.length)
  })
  const head = spans.map(({ name }) => name.toUpperCase())
  const inMilliseconds = (values) => values.map((ran, span) => (ran / busy[span]) * spans[span].server)
  const [packages, functions] = Object.values(times).map(
    (byKey) => new Map([...byKey].map(([key, values]) => [key, inMilliseconds(values)])),
  )
  return `${listed('package', head, packages)}\n\n${listed('function', head, functions)}\n`
}

function add(times, key, span, ran, spans) {
  if (!times.has(key)) times.set(key, Array(spans).fill(0))
  times.get(key)[span] += ran
}

function packageOf(functionName, url) {
  if (functionName === '(garbage collector)') return 'garbage collection'
  if (!url) return 'native code'
  if (url.startsWith('node:')) return 'Node.js'
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1]
  return inPackage ?? (url.includes('/.next/') ? 'pages' : 'Bürgernetz')
}

/** Those with the longest times. */
function listed(what, head, times) {
  const sum = (values) => values.reduce((one, other) => one + other, 0)
  const rows = [...times].toSorted(([, one], [, other]) => sum(other) - sum(one)).slice(0, shown)
  return table([[what, ...head], ...rows.map(([key, values]) => [key, ...values.map(figure)])])
}
