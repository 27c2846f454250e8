// Asks two servers in turn how they are, on a process of its own, until it is told to stop: `node health-probe.mjs URL`.
// The other one does nothing but answer; what it takes is what this machine takes just then.
import { spawn } from 'node:child_process'
import { Agent, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

const bare = spawn(
  process.execPath,
  [
    '-e',
    `require('node:http').createServer((_, response) => response.end('alive'))
      .listen(0, '127.0.0.1', function () { console.log(this.address().port) })`,
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
const port = await new Promise((resolve) => bare.stdout.once('data', (text) => resolve(Number(text))))
const agent = new Agent({ keepAlive: true })

/** Milliseconds until the whole answer is there. */
const timed = (url) =>
  new Promise((resolve, reject) => {
    const asked = performance.now()
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`${url} answers ${response.statusCode}`))
      response.resume().once('end', () => resolve(performance.now() - asked))
    }).once('error', reject)
  })

let over = false
process.once('message', () => (over = true))
const slowest = { ours: 0, bare: 0 }
process.send('asking')
while (!over) {
  slowest.bare = Math.max(slowest.bare, await timed(`http://127.0.0.1:${port}/healthz`))
  slowest.ours = Math.max(slowest.ours, await timed(`${process.argv[2]}/healthz`))
  await pause(20)
}
bare.kill()
process.send(slowest)
process.disconnect()
