import { connect, createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { databaseUrl } from './shared'
import { start, type Running } from './system'

export type SecondProcess = { system: Running; wire: DatabaseWire; stop(): Promise<void> }

/**
 * Another process beside the shared system, as a replica would be: on its database, and on its folders, since either
 * of the two may send a mail that a test waits for.
 */
export async function startSecondProcess(env: Record<string, string> = {}): Promise<SecondProcess> {
  const wire = new DatabaseWire()
  const DATABASE_URL = await wire.open()
  const system = await start({ folder: process.env.SYSTEM_FOLDER!, env: { DATABASE_URL, ...env } })
  return {
    system,
    wire,
    async stop() {
      wire.listening = 'through'
      await system.stop()
      await wire.close()
    },
  }
}

type Pair = { client: Socket; server: Socket; listens: boolean }

/**
 * The way from a process to the database, on which only the connection that listens for changes can be cut, or
 * go dead without either end being told.
 */
class DatabaseWire {
  readonly #server: Server
  readonly #pairs = new Set<Pair>()
  #listening: 'through' | 'dead' | 'cut' = 'through'

  constructor() {
    this.#server = createServer((client) => this.#join(client))
  }

  /** The address under which the database is reached this way. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const url = new URL(databaseUrl())
    url.port = String((this.#server.address() as AddressInfo).port)
    return url.href
  }

  async close(): Promise<void> {
    for (const { client, server } of this.#pairs) for (const socket of [client, server]) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** What becomes of the connection that listens: all is passed on, nothing is, or it ends and cannot be made. */
  set listening(state: 'through' | 'dead' | 'cut') {
    this.#listening = state
    for (const pair of this.#listeners) {
      if (state === 'cut') pair.client.destroy()
      // What was held back while it was dead must not come to life again with it.
      else if (state === 'through' && pair.client.isPaused()) pair.client.destroy()
      else if (state === 'dead') for (const socket of [pair.client, pair.server]) socket.pause()
    }
  }

  /** Ports by which the database knows the connections that listen. */
  get ports(): number[] {
    return this.#listeners.map(({ server }) => server.localPort!)
  }

  get #listeners(): Pair[] {
    return [...this.#pairs].filter(({ listens }) => listens)
  }

  #join(client: Socket): void {
    const { hostname, port } = new URL(databaseUrl())
    const server = connect(Number(port), hostname)
    const pair: Pair = { client, server, listens: false }
    this.#pairs.add(pair)
    client.once('data', (first: Buffer) => {
      pair.listens = first.includes('buergernetz_changes')
      if (pair.listens && this.#listening !== 'through') {
        if (this.#listening === 'cut') client.destroy()
        else client.pause()
        return
      }
      server.write(first)
      client.on('data', (piece) => void server.write(piece))
      server.on('data', (piece) => void client.write(piece))
    })
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const)
      one
        .on('error', () => {})
        .on('close', () => {
          other.destroy()
          this.#pairs.delete(pair)
        })
  }
}
