import pg from 'pg'

/** Timeout in milliseconds for delivering a cancel request. */
const timeoutMs = 5_000

/** Parts of the driver's connection that its types lack. */
type Wire = pg.Connection & { cancel(processID: number, secretKey: number): void; requestSsl(): void }
type Cancellable = {
  host: string
  port: number
  ssl?: boolean | object
  processID?: number | null
  secretKey?: number | null
}

/**
 * Cancels the running query of a connection with PostgreSQL's cancel request: over a separate connection, by the
 * backend's secret key. Unlike a process id, that reaches the right backend behind a pooler, too. Resolves when the
 * request is delivered, or cannot be.
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
    // The server closes the connection once it has passed on the signal.
    wire.on('end', end)
    wire.once('connect', () => (ssl ? wire.requestSsl() : tell()))
    wire.once('sslconnect', tell)
    ;(wire as unknown as { connect(port: number, host: string): void }).connect(port, host)
  })
}
