// The load generator as a process, and what a load costs those who answer it.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { cpuOf, cpuOfFamily } from './cpu.mjs'

/** Starts the generator: `run(task)` resolves with what `load.mjs` measured and throws on any wrong answer. */
export function startGenerator() {
  const child = fork(fileURLToPath(new URL('load.mjs', import.meta.url)))
  return {
    async run(task) {
      child.send(task)
      const [{ measured, problem }] = await once(child, 'message')
      if (problem) throw new Error(problem)
      return measured
    },
    stop: () => child.disconnect(),
  }
}

/** Runs a task and adds the CPU milliseconds a request cost: of the server's process, and of PostgreSQL. */
export async function withCost(generator, task, pid, postmaster) {
  const before = { server: cpuOf(pid), database: cpuOfFamily(postmaster) }
  const measured = await generator.run(task)
  return {
    ...measured,
    server: (cpuOf(pid) - before.server) / measured.requests,
    database: (cpuOfFamily(postmaster) - before.database) / measured.requests,
  }
}
