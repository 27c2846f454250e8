import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newAccount, tokenFor, tryLogin } from '../support/account'
import { tokenOf } from '../support/records'
import { rest } from '../support/rest'
import { startSecondProcess, type SecondProcess } from '../support/second-process'
import { until } from '../support/until'

const connections = 200
const question = `query ($w: String) { Articles(where: { title: { not_equals: $w } }, limit: 100) { docs { title body } } }`

/** Asks without an account, over so many connections at once, and never the same. */
class Flood {
  readonly statuses: number[] = []
  #over = false
  readonly #agent = new Agent({ keepAlive: true, maxSockets: connections })
  readonly #asking: Promise<void>[]

  constructor(private readonly port: number) {
    this.#asking = Array.from({ length: connections }, () => this.#askOn())
  }

  async end(): Promise<void> {
    this.#over = true
    await Promise.all(this.#asking)
    this.#agent.destroy()
  }

  async #askOn(): Promise<void> {
    while (!this.#over) this.statuses.push(await this.#ask())
  }

  #ask(): Promise<number> {
    const options = { port: this.port, path: '/api/graphql', method: 'POST', agent: this.#agent }
    return new Promise((resolve) => {
      const asking = request({ ...options, headers: { 'Content-Type': 'application/json' } }, (answer) => {
        answer.resume().once('close', () => resolve(answer.statusCode!))
      })
      asking.once('error', () => resolve(0))
      asking.end(JSON.stringify({ query: question, variables: { w: randomUUID() } }))
    })
  }
}

describe('while 200 connections without an account ask what is not stored', () => {
  let second: SecondProcess
  let flood: Flood
  beforeAll(async () => {
    second = await startSecondProcess()
    flood = new Flood(second.system.port)
    await until('some who are turned away', 60, async () => flood.statuses.includes(503))
  })
  afterAll(async () => {
    await flood.end()
    await second.stop()
  })

  it('staff are answered, by REST, by GraphQL and in the panel', async () => {
    const { url } = second.system
    const token = await tokenOf('municipal')
    const asked = async () => {
      const list = await rest('GET', 'networks?limit=5', { token, url })
      const { data } = (
        await rest('POST', 'graphql', {
          token,
          url,
          data: { query: '{ Networks(limit: 5) { docs { title } } }' },
        })
      ).body
      return [list.status, list.body.docs?.length, data?.Networks?.docs.length]
    }
    const answers = await Promise.all(Array.from({ length: 10 }, asked))
    expect(answers).toEqual(Array(10).fill([200, 5, 5]))
    const headers = { Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': 'same-origin' }
    expect((await fetch(`${url}/admin/collections/networks`, { headers })).status).toBe(200)
  })

  it('somebody logs in', async () => {
    const account = await newAccount('editor')
    expect((await tryLogin(account, { url: second.system.url })).status).toBe(200)
  })

  it('a forged token, and that of a session that has ended, count as nobody’s', async () => {
    const { url } = second.system
    const account = await newAccount('editor')
    const ended = await tokenFor(account)
    await rest('POST', 'users/logout', { token: ended })
    const forged = `${(await tokenOf('municipal')).split('.').slice(0, 2).join('.')}.${'A'.repeat(43)}`
    const turnedAway = async (token: string) => {
      const answers = await Promise.all(
        Array.from({ length: 40 }, () => rest('GET', 'networks?limit=5', { token, url })),
      )
      return answers.some(({ status }) => status === 503)
    }
    expect(await turnedAway(forged)).toBe(true)
    expect(await turnedAway(ended)).toBe(true)
  })
})
