import pg from 'pg'
import { sharedRoundTrips } from '../connection/round-trips'
import { type Position, primaryPosition } from './position'

/** Milliseconds after which a question about the position is given up, and the primary simply read. */
const answerTimeoutMs = 1_000

/** The primary, as its standbys are compared with it: on a connection of its own. */
export class Primary {
  readonly pool: pg.Pool
  #position: Position | undefined
  readonly #ask = sharedRoundTrips(async () => {
    this.#position = await primaryPosition(this.pool)
  })

  constructor(connectionString: string) {
    this.pool = new pg.Pool({
      connectionString,
      application_name: 'buergernetz position',
      max: 1,
      connectionTimeoutMillis: answerTimeoutMs,
      query_timeout: answerTimeoutMs,
    })
    this.pool.on('error', () => {})
    this.pool.on('connect', (client) => void client.on('error', () => {}))
  }

  /**
   * A position that includes everything that was acknowledged before this was asked, by any process. One question
   * serves all who asked before it was sent.
   */
  async position(): Promise<Position> {
    await this.#ask()
    return this.#position!
  }

  end(): Promise<void> {
    return this.pool.end()
  }
}
