import type { SystemVariables } from './worker-systems'

// Before the tests of a file: the running system of its worker.
const answer = await fetch(`${process.env.WORKER_SYSTEMS}/${process.env.JEST_WORKER_ID}`)
if (!answer.ok) throw new Error(await answer.text())
Object.assign(process.env, (await answer.json()) as SystemVariables)
