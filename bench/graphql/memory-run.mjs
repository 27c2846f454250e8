// Whether memory stays flat when many different operations are asked again and again.
import { step } from '../../scripts/steps.mjs'
import { memoryOf } from './cpu.mjs'
import { crowd } from './measure.mjs'
import { table } from './tables.mjs'

const different = 5000
const whole = { count: 200_000, seconds: 900 }
const short = { count: 40_000, seconds: 60 }
const readings = 10

/** Operations that differ in document, limit, page and variables. */
const operations = Array.from({ length: different }, (_, number) => {
  const query = `query Many($limit: Int!) {
    Articles(limit: $limit, page: ${1 + (number % 40)}, sort: "-publishedAt") {
      docs { title${number}: title slug teaser municipality { name } }
    }
  }`
  return {
    method: 'POST',
    path: '/api/graphql',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { limit: 5 + (number % 7) } }),
  }
})

/** @returns the chapter's text: resident memory of the server's process after each tenth of the requests. */
export async function measureMemory({ system, generator, quick }) {
  const { count, seconds } = quick ? short : whole
  const part = count / readings
  const memory = [['0', memoryOf(system.child.pid)]]
  const began = performance.now()
  let asked = 0
  await step(`${count} requests of ${different} different operations`, async () => {
    for (let left = seconds; asked < count && left > 0; left = seconds - (performance.now() - began) / 1000) {
      const task = { origin: system.origin, requests: operations, connections: crowd }
      const { requests } = await generator.run({ ...task, count: part, seconds: left, first: asked })
      asked += requests
      memory.push([asked.toLocaleString('en'), memoryOf(system.child.pid)])
    }
  })
  const cut = asked < count ? `Only ${asked.toLocaleString('en')} were answered in ${seconds} s.\n\n` : ''
  const rows = [
    ['requests', ...memory.map(([requests]) => requests)],
    ['memory in MB', ...memory.map(([, megabytes]) => String(Math.round(megabytes)))],
  ]
  return `${cut}${table(rows)}\n`
}
