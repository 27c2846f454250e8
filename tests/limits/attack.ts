import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from '@jest/globals'
import { sharedUrl } from '../support/shared'

type Answer = { status: number; code: unknown }

/** Sends a request as it is, and tells how it was answered. */
export async function send(path: string, init: RequestInit = {}, url = sharedUrl()): Promise<Answer> {
  const response = await fetch(`${url}${path}`, init)
  const text = await response.text()
  return { status: response.status, code: codeIn(text) }
}

function codeIn(text: string): unknown {
  if (!text.startsWith('{')) return undefined
  const [error] = JSON.parse(text).errors ?? []
  return error?.data?.code ?? error?.extensions?.code
}

/**
 * By how many milliseconds the slowest answer of `/healthz` came later, while `work` was done, than the slowest one of a
 * process beside it that has nothing else to do: what the machine is busy with besides delays both alike.
 */
async function slowestHealth(work: () => Promise<unknown>, url = sharedUrl()): Promise<number> {
  const beside = await startIdle()
  let over = false
  const done = work().finally(() => (over = true))
  const slowest = async (address: string) => {
    let found = 0
    while (!over) {
      const began = performance.now()
      const response = await fetch(address)
      expect([response.status, await response.text()]).toEqual([200, 'alive'])
      found = Math.max(found, performance.now() - began)
      await pause(5)
    }
    return found
  }
  const [ours, idle] = await Promise.all([slowest(`${url}/healthz`), slowest(beside.url)])
  await done
  beside.stop()
  return ours - idle
}

const idleProgram = `require('node:http').createServer((_, answer) => answer.end('alive'))
  .listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

async function startIdle(): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, ['-e', idleProgram], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  return { url: `http://127.0.0.1:${String(port).trim()}/`, stop: () => void child.kill() }
}

/** Lets an attack run eight times at once, and expects each to be refused while `/healthz` goes on to answer. */
export async function expectRefused(attack: () => Promise<Answer>, status: number, code: string) {
  let answers: Answer[] = []
  const slowest = await slowestHealth(async () => {
    answers = await Promise.all(Array.from({ length: 8 }, attack))
  })
  for (const answer of answers) expect(answer).toMatchObject({ status, code })
  expect(slowest).toBeLessThan(250)
}
