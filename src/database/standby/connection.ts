import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { Failure } from '../../operator/failure'
import { isAway } from '../connection/away'
import { connectionProblem } from '../connection/connection-problem'
import { checkStandby } from './fitness'
import { Mark } from './mark'
import { type Position, standbyPosition } from './position'
import type { Primary } from './primary'

/** Timeout in milliseconds for connecting to a standby, and for responses on a new connection. */
export const connectionTimeoutMs = 5_000

/** The standby cancelled a statement that conflicted with replay: it is healthy nevertheless. */
export const isConflict = (error: unknown): boolean =>
  /^40/.test(String((error as { code?: unknown } | undefined)?.code))

/** Start time of a connection's server: distinguishes servers behind one address. */
export const startOf = async (client: Pick<pg.ClientBase, 'query'>): Promise<string> =>
  (await client.query('select pg_postmaster_start_time()::text as started')).rows[0].started

type Made = { client: pg.Client; started: string; position: Position }

/** Connects to a standby, and checks each time that it is one of our primary. */
export class Connections {
  #mark: Mark | undefined

  constructor(
    private readonly url: string,
    private readonly name: string,
    private readonly primary: Primary,
  ) {}

  /** @throws Failure if it does not fit, or an Error if it does not respond or is too far behind to know. */
  async make(): Promise<Made> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'buergernetz standby',
      connectionTimeoutMillis: connectionTimeoutMs,
      query_timeout: connectionTimeoutMs,
    })
    client.on('error', () => {})
    try {
      await this.#lookedAt(client)
      await this.#followed(client)
      return { client, started: await startOf(client), position: await standbyPosition(client) }
    } catch (error) {
      client.end().catch(() => {})
      throw error
    }
  }

  async #lookedAt(client: pg.Client): Promise<void> {
    try {
      await client.connect()
      await checkStandby(client, this.primary.pool, this.name)
    } catch (error) {
      const { message } = error as Error
      if (error instanceof Failure || isAway(error) || isConflict(error) || /time ?out/i.test(message))
        throw error
      throw new Failure(
        `The server ${this.name} of DATABASE_STANDBY_URL cannot be used: ${connectionProblem(error)}`,
      )
    }
  }

  async #followed(client: pg.Client): Promise<void> {
    const mark = (this.#mark ??= await Mark.write(this.primary))
    const deadline = performance.now() + connectionTimeoutMs / 2
    let found = await mark.isOn(client)
    while (found === undefined) {
      if (performance.now() > deadline) throw new Error('it has not caught up')
      await pause(20)
      found = await mark.isOn(client)
    }
    this.#mark = undefined
    await mark.remove()
    if (!found)
      throw new Failure(
        `The server ${this.name} of DATABASE_STANDBY_URL follows another server than that of DATABASE_URL, which both were copied from one: make it anew from that one.`,
      )
  }
}
