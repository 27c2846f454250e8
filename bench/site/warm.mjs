// CPU time of a stored page, beside that of a bare server which sends the same bytes. In turns: what else the machine
// does hits both alike.
import { request } from 'node:http'
import { cpuOf } from '../graphql/cpu.mjs'
import { crowd } from '../graphql/measure.mjs'
import { pages } from './pages.mjs'

const pace = { rounds: 9, warmUp: 2, seconds: 0.7 }
const headers = { 'accept-encoding': 'br', accept: 'text/html' }

/** The bytes of a page as they are sent. */
export function bytesOf(origin, path, host) {
  return new Promise((resolve, reject) => {
    const asked = request(origin + path, { headers: { ...headers, host } }, (response) => {
      const pieces = []
      response.on('data', (piece) => pieces.push(piece)).on('error', reject)
      response.on('end', () => resolve(Buffer.concat(pieces)))
    })
    asked.on('error', reject).end()
  })
}

const sorted = (values) => values.toSorted((one, other) => one - other)

/** @returns by page: CPU milliseconds a request of both, their ratio as median, least and most of the turns */
export async function measureWarm({ generator, system, bare, host }) {
  const both = { system, bare }
  const results = {}
  for (const [name, path] of Object.entries(pages)) {
    const task = (who, seconds) => ({
      origin: both[who].origin,
      requests: [{ method: 'GET', path, headers: { ...headers, host } }],
      connections: crowd,
      seconds,
    })
    const turns = { system: [], bare: [] }
    for (const who of Object.keys(both)) await generator.run(task(who, pace.warmUp))
    for (let round = 0; round < pace.rounds; round++)
      for (const who of round % 2 ? ['system', 'bare'] : ['bare', 'system']) {
        const { pid } = both[who].child
        const before = cpuOf(pid)
        const { requests } = await generator.run(task(who, pace.seconds))
        turns[who].push((cpuOf(pid) - before) / requests)
      }
    const ratios = sorted(turns.system.map((one, round) => one / turns.bare[round]))
    const middle = (values) => sorted(values)[Math.floor(values.length / 2)]
    results[name] = {
      ...{ system: middle(turns.system), bare: middle(turns.bare), ratio: middle(ratios) },
      ...{ least: ratios[0], most: ratios.at(-1) },
    }
  }
  return results
}
