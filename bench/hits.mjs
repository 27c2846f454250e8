// `npm run bench:hits`: what a read from the public cache costs, as CPU time for each request, beside a bare Node
// server that answers the same bytes from memory. Both run at the same time and are asked in turns, so that what
// else the machine does falls on both; the median of the turns' ratios is told.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { build } = await import('../scripts/build.mjs')
await build()
const { start, stop } = await import('./system.mjs')

const [port, barePort] = [3917, 3918]
const turns = 15
const milliseconds = 600
const query =
  '{ Articles(limit: 20, sort: "-publishedAt") { docs { title slug teaser kind publishedAt municipality { name } } } }'
const path = '/api/graphql'
const body = JSON.stringify({ query })
const head = (line, more = '') => `${line} HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n${more}\r\n`
const requests = {
  GET: head(`GET ${path}?query=${encodeURIComponent(query)}`),
  POST: head(`POST ${path}`, `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n`) + body,
}

/** Milliseconds of CPU a process has used. */
function cpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** A server with nothing but the bytes. */
const bareServer = `
  const bytes = Buffer.from(process.argv[1], 'base64')
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': bytes.length }
  const answer = (response) => response.writeHead(200, headers).end(bytes)
  require('node:http').createServer((request, response) => {
    if (request.method === 'GET') return answer(response)
    request.on('data', () => {}).on('end', () => answer(response))
  }).listen(${barePort})`

/** One request after the other on each connection; the client reads no more of an answer than its length. */
class Load {
  constructor(port, method, connections) {
    Object.assign(this, { port, text: requests[method], connections, sockets: [] })
  }

  async open() {
    this.sockets = await Promise.all(
      Array.from({ length: this.connections }, async () => {
        const socket = net.connect(this.port, '127.0.0.1').setNoDelay(true)
        await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
        return socket
      }),
    )
    // Answers from the cache are all of the same length.
    for (let time = 0; time < 3; time++) this.length = await firstAnswer(this.sockets[0], this.text)
  }

  close() {
    for (const socket of this.sockets) socket.destroy()
  }

  /** How many answers arrive within some milliseconds, and how long each took. */
  async run(milliseconds) {
    const times = []
    const end = performance.now() + milliseconds
    await Promise.all(
      this.sockets.map(
        (socket) =>
          new Promise((resolve) => {
            let received = 0
            let asked = 0
            const ask = () => {
              received = 0
              asked = performance.now()
              socket.write(this.text)
            }
            const take = (piece) => {
              received += piece.length
              if (received < this.length) return
              times.push(performance.now() - asked)
              if (performance.now() < end) return ask()
              socket.off('data', take)
              resolve()
            }
            socket.on('data', take)
            ask()
          }),
      ),
    )
    return times
  }
}

/** The length of an answer with its headers. */
function firstAnswer(socket, text) {
  socket.write(text)
  return new Promise((resolve) => {
    let answer = ''
    socket.on('data', function take(piece) {
      answer += piece.toString('latin1')
      const end = answer.indexOf('\r\n\r\n')
      const length = end + 4 + Number(/content-length: (\d+)/i.exec(answer)?.[1])
      if (end < 0 || answer.length < length) return
      socket.off('data', take)
      resolve(length)
    })
  })
}

const at = (part, times) => times.sort((one, other) => one - other)[Math.floor(times.length * part)]

async function compare(method, connections, pids) {
  const loads = {
    ours: new Load(port, method, connections),
    bare: new Load(barePort, method, connections),
  }
  for (const load of Object.values(loads)) {
    await load.open()
    await load.run(1500)
  }
  const cost = { ours: [], bare: [] }
  const times = { ours: [], bare: [] }
  for (let turn = 0; turn < turns; turn++)
    for (const name of turn % 2 ? ['bare', 'ours'] : ['ours', 'bare']) {
      const before = cpu(pids[name])
      const taken = await loads[name].run(milliseconds)
      cost[name].push(((cpu(pids[name]) - before) * 1000) / taken.length)
      times[name].push(...taken)
    }
  for (const load of Object.values(loads)) load.close()
  const ratios = cost.ours.map((one, turn) => one / cost.bare[turn])
  const told = (name) =>
    `${at(0.5, cost[name]).toFixed(0)} µs CPU (lowest ${at(0, cost[name]).toFixed(0)}), p50 ${at(0.5, times[name]).toFixed(2)} ms, p99 ${at(0.99, times[name]).toFixed(2)} ms`
  console.log(
    `${method} ${connections} connection(s): ours ${told('ours')}; bare ${told('bare')}; ratio ${at(0.5, ratios).toFixed(2)} (of the lowest ${(at(0, cost.ours) / at(0, cost.bare)).toFixed(2)})`,
  )
}

const folder = mkdtempSync(join(tmpdir(), 'buergernetz-bench-'))
let bare
try {
  const system = await start(folder, { PORT: String(port), LOG_LEVEL: 'info' })
  const answer = await fetch(`${system.url}${path}?query=${encodeURIComponent(query)}`, {
    headers: { 'Accept-Encoding': 'identity' },
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  bare = spawn(process.execPath, ['-e', bareServer, bytes.toString('base64')], { stdio: 'inherit' })
  await new Promise((resolve) => setTimeout(resolve, 500))
  console.log(`${bytes.length} bytes, Node ${process.version}`)
  const pids = { ours: system.child.pid, bare: bare.pid }
  for (const method of ['GET', 'POST'])
    for (const connections of [1, 16]) await compare(method, connections, pids)
  await stop(system)
} finally {
  bare?.kill()
  rmSync(folder, { recursive: true, force: true })
}
