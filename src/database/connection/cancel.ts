import pg from 'pg'

/** Milliseconds after which nobody waits any longer for a cancelling to arrive. */
const timeoutMs = 5_000

/** What of the driver's connection is not in its types. */
type Wire = pg.Connection & { cancel(processID: number, secretKey: number): void; requestSsl(): void }
type Cancellable = {
  host: string
  port: number
  ssl?: boolean | object
  processID?: number | null
  secretKey?: number | null
}

/**
 * Cancels what runs on a connection, as PostgreSQL's protocol has it: over a connection of its own and by the key of
 * the one that is meant. That reaches the right one behind a pooler too, where a process number would name another's.
 * Resolves when it has been told, or when nobody is there to be told.
 */
export function cancel(client: object): Promise<void> {
  const { host, port, ssl, processID, secretKey } = client as Cancellable
  if (!processID || !secretKey) return Promise.resolve()
  return new Promise((resolve) => {
    const wire = new pg.Connection({ ssl } as never) as Wire
    const end = () => {
      clearTimeout(timer)
      wire.stream.destroy()
      resolve()
    }
    const timer = setTimeout(end, timeoutMs)
    const tell = () => wire.cancel(processID, secretKey)
    wire.on('error', end)
    // The server ends the connection when it has passed the signal on.
    wire.on('end', end)
    wire.once('connect', () => (ssl ? wire.requestSsl() : tell()))
    wire.once('sslconnect', tell)
    ;(wire as unknown as { connect(port: number, host: string): void }).connect(port, host)
  })
}
