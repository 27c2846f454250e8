import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openConnection } from '../../support/open-connection'
import { seededFolder } from '../../support/seeded-folder'
import { removeFolder, type Running, start } from '../../support/system'
import { until } from '../../support/until'

/** As on a small machine: what is kept and never let go ends the process, and with it the test. */
const smallHeap = '--max-old-space-size=400'
/** Bytes that the whole process may have, with everything that is not in that heap. */
const mostMemory = 900_000_000

let system: Running
beforeAll(async () => {
  system = await start({
    folder: seededFolder(),
    command: [process.execPath, smallHeap, '-C', 'production', 'dist/server.js'],
  })
})
afterAll(async () => {
  expect(await system.stop()).toBe(0)
  removeFolder(system.folder)
})

const small = '{ Topics(limit: 1, sort: "order") { docs { slug } } }'
const bodyOf = (query: string) => JSON.stringify({ query })
const head = (length: number) =>
  `POST /api/graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n`

/** Bytes that the server's process has in memory. */
function memory(): number {
  const status = readFileSync(`/proc/${system.process.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)![1]) * 1024
}

const open = () => openConnection(system.url)

/** Sends a body over a connection of its own and resolves with status and code. */
async function send(body: string): Promise<string> {
  const { socket, closed } = open()
  socket.write(`${head(Buffer.byteLength(body))}Connection: close\r\n\r\n${body}`)
  const text = await closed
  const status = /^HTTP\/1\.1 (\d+)/.exec(text)?.[1]
  return `${status} ${/"code":"(\w+)"/.exec(text)?.[1] ?? 'answered'}`
}

/** As somebody else: who is turned away comes back after the time that was named, as often as it takes. */
async function askMeanwhile(): Promise<void> {
  expect(await (await fetch(`${system.url}/healthz`)).text()).toBe('alive')
  await until('an answer', 90, async () => {
    const response = await fetch(`${system.url}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: bodyOf(small),
    })
    if (response.status === 503) {
      await pause(Number(response.headers.get('retry-after')) * 1000)
      return false
    }
    return ((await response.json()) as any).data.Topics.docs.length === 1
  })
}

async function whileAttacked<T>(attack: Promise<T>): Promise<T> {
  let over = false
  const done = attack.finally(() => (over = true))
  do await askMeanwhile()
  while (!over)
  return done
}

const count = (answers: string[]) =>
  Object.fromEntries(
    [...new Set(answers)].sort().map((one) => [one, answers.filter((each) => each === one).length]),
  )

describe('500 connections at once', () => {
  it.each([
    ['with broken JSON', '{"query": "{ Topics', { '400 BAD_REQUEST': 500 }],
    ['with half a megabyte of words', bodyOf(`{ ${'abc '.repeat(125_000)} }`), { '200 queryTooLong': 500 }],
    [
      'with 10,000 aliases',
      bodyOf(`{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`),
      { '200 queryTooLong': 500 },
    ],
    [
      'with the largest document that is looked at',
      bodyOf(`{ ${'Topics { docs { name slug id } } '.repeat(50)} }`),
      undefined,
    ],
  ])('%s are answered, and so is everybody else', async (_, body, expected) => {
    const answers = await whileAttacked(Promise.all(Array.from({ length: 500 }, () => send(body))))
    const counted = count(answers)
    if (expected) expect(counted).toEqual(expected)
    else for (const told of Object.keys(counted)) expect(['200 answered', '503 tooBusy']).toContain(told)
    expect(memory()).toBeLessThan(mostMemory)
  })

  it('with expensive queries are admitted one by one or get Retry-After', async () => {
    const costly = (index: number) =>
      bodyOf(
        `{ Articles(limit: 300, where: { title: { not_equals: "${index}" } }) { docs { title body(depth: 1) topics { name } } } }`,
      )
    const answers = await whileAttacked(
      Promise.all(Array.from({ length: 500 }, (_, index) => send(costly(index)))),
    )
    const { '200 answered': answered = 0, '503 tooBusy': refused = 0, ...rest } = count(answers)
    expect(rest).toEqual({})
    expect(answered).toBeGreaterThan(0)
    expect(answered + refused).toBe(500)
    expect(memory()).toBeLessThan(mostMemory)
  })
})

describe('misbehaving clients', () => {
  it('that stop sending do not delay others', async () => {
    const silent = Array.from({ length: 200 }, () => open())
    const body = bodyOf(small)
    silent.forEach(({ socket }, index) => {
      // Nothing at all, half of the head, or half of the body.
      const whole = `${head(body.length)}\r\n${body}`
      socket.write(whole.slice(0, [1, 40, whole.length - 10][index % 3]))
    })
    for (let turn = 0; turn < 5; turn++) await askMeanwhile()
    for (const { socket } of silent) socket.destroy()
    await askMeanwhile()
  })

  it('that half-close the connection count as gone and are disconnected', async () => {
    const body = bodyOf(small)
    const asked = Array.from({ length: 200 }, (_, index) => {
      const { socket, closed } = open()
      const whole = `${head(body.length)}\r\n${body}`
      socket.end(index % 2 ? whole : whole.slice(0, -10))
      return closed
    })
    for (const text of await Promise.all(asked)) expect(text).toMatch(/^$|^HTTP\/1\.1 (200|400|503) /)
    await askMeanwhile()
  })

  it('that disconnect before the answer leave nothing behind', async () => {
    const body = bodyOf('{ Articles(limit: 100) { docs { title body topics { name } } } }')
    for (let turn = 0; turn < 10; turn++) {
      const sockets = Array.from({ length: 50 }, () => {
        const { socket } = open()
        socket.write(`${head(body.length)}\r\n${body}`)
        return socket
      })
      await askMeanwhile()
      for (const socket of sockets) socket.destroy()
    }
    await askMeanwhile()
    expect(system.output()).not.toMatch(/uncaught|unhandled/i)
  })
})

describe('memory under repeated requests', () => {
  it('does not grow: 5,000 different documents, half of them none', async () => {
    const ask = async (index: number) => {
      const text =
        index % 2
          ? `{ a${index}: __typename Topics(limit: 1) { docs { id } } }`
          : `{ a${index} ${'x '.repeat(500)}`
      await (
        await fetch(`${system.url}/api/graphql`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: bodyOf(text),
        })
      ).text()
    }
    let next = 0
    const work = async () => {
      while (next < 5_000) await ask(next++)
    }
    await Promise.all(Array.from({ length: 16 }, work))
    expect(memory()).toBeLessThan(mostMemory)
    await askMeanwhile()
  }, 600_000)
})
