import pg from 'pg'
import { sharedRoundTrips } from '../connection/round-trips'
import { type Position, primaryPosition } from './position'

/** Timeout in milliseconds for the position query, after which reads go to the primary. */
const answerTimeoutMs = 1_000

/** The primary, for comparison with its standbys, on a dedicated connection. */
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
   * A position that includes everything acknowledged before this call, by any process. Calls share one query if it is
   * sent after them.
   */
  async position(): Promise<Position> {
    await this.#ask()
    return this.#position!
  }

  end(): Promise<void> {
    return this.pool.end()
  }
}
