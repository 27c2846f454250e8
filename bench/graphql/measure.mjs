// Measures contenders in rotating turns: what else the machine does hits all of them alike.
import { withCost } from './generator.mjs'

/** How long a turn lasts in seconds, and how many each contender gets. */
export const paces = {
  full: { rounds: 5, warmUp: 2, crowd: 1.5, single: 1 },
  quick: { rounds: 2, warmUp: 1, crowd: 1, single: 0.6 },
}

/** Connections at once: where throughput and CPU are measured. */
export const crowd = 16

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)]

/**
 * @param contenders by name: `origin`, `child` and the `request` to repeat, which learns its right length here.
 * @returns by name: medians of the rounds: CPU milliseconds a request (`server`, `database`) and requests per second
 *   at 16 connections, percentiles in milliseconds at one.
 */
export async function measure({ generator, contenders, postmaster, pace }) {
  const names = Object.keys(contenders)
  const turns = Object.fromEntries(names.map((name) => [name, []]))
  const task = (name, connections, seconds) => {
    const { origin, request } = contenders[name]
    return { origin, requests: [request], connections, seconds }
  }
  for (const name of names) await generator.run(task(name, crowd, pace.warmUp))
  for (let round = 0; round < pace.rounds; round++)
    for (let place = 0; place < names.length; place++) {
      const name = names[(place + round) % names.length]
      const { child } = contenders[name]
      const many = await withCost(generator, task(name, crowd, pace.crowd), child.pid, postmaster)
      const { p50, p99 } = await generator.run(task(name, 1, pace.single))
      turns[name].push({ ...many, throughput: many.requests / many.seconds, p50, p99 })
    }
  const medians = (ofOne) =>
    Object.fromEntries(
      ['server', 'database', 'throughput', 'p50', 'p99'].map((key) => [
        key,
        median(ofOne.map((turn) => turn[key])),
      ]),
    )
  return Object.fromEntries(names.map((name) => [name, medians(turns[name])]))
}
