// Measures contenders in rotating turns: what else the machine does hits all of them alike.
import { withCost } from './generator.mjs'

/**
 * How many turns each contender gets, and how long they last in seconds. Many short ones: what the machine does
 * besides comes and goes within seconds, and the median leaves it out.
 */
export const paces = {
  full: { rounds: 12, warmUp: 3, crowd: 0.8, single: 0.4, profile: 5 },
  quick: { rounds: 2, warmUp: 1, crowd: 0.8, single: 0.4, profile: 3 },
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
  for (const name of names) await warmUp(generator, task(name, crowd, pace.warmUp))
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

/** A slow server needs longer until its code is compiled: so many answers, but not for ever. */
async function warmUp(generator, task) {
  const { requests } = await generator.run(task)
  const missing = 100 - requests
  if (missing > 0) await generator.run({ ...task, count: missing, seconds: 8 })
}
