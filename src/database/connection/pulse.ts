import pg from 'pg'

/** Milliseconds between heartbeats. */
const beat = 500
/**
 * Unanswered heartbeats after which the database counts as down. Counted, not measured in time: if this process itself
 * stood still, the answer may be waiting in its socket.
 */
const longestSilence = 8
/** Connection timeout in milliseconds: longer than the silence, which decides. */
const answerTimeoutMs = 5_000

type PulseEvents = {
  away(reason: string): void
  /** Pending queries will get no response. Called at each heartbeat while the database is down. */
  inVain(): void
  back(): void
}

/** Server and hooks are separate bundles that share this state through the symbol. */
const key = Symbol.for('buergernetz.pulse')
type Shared = { [key]?: { isAway(): boolean } }

/** Whether the database has been silent for seconds. Always false where no pulse is running, as in commands. */
export const isDatabaseAway = (): boolean => (globalThis as Shared)[key]?.isAway() ?? false

/**
 * Checks twice a second, on a dedicated connection, whether the database responds. A hung database, or a network that
 * drops all packets, breaks no connection: without this check, clients would wait for minutes.
 *
 * @returns a function that stops it, once the first connection is made
 */
export async function feelPulse(connectionString: string, told: PulseEvents): Promise<() => void> {
  let client: pg.Client | undefined = await connect(connectionString).catch(() => undefined)
  let silence = 0
  let asking = false
  let away = false

  const lose = () => {
    const lost = client
    client = undefined
    lost?.end().catch(() => {})
  }
  const goAway = (reason: string) => {
    lose()
    if (away) return
    away = true
    told.away(reason)
  }
  const ask = async () => {
    asking = true
    const isNew = !client
    try {
      client ??= await connect(connectionString)
      await client.query('select 1')
      silence = 0
      if (away) told.back()
      away = false
    } catch (error) {
      lose()
      const { code, message } = error as { code?: string; message: string }
      // A server that is out of connections is up; a slow one is judged by its silence.
      if (isNew && !code?.startsWith('53') && !/timeout/.test(message)) goAway(code ?? message)
    } finally {
      asking = false
    }
  }
  const timer = setInterval(() => {
    if (++silence > longestSilence) goAway('no answer in time')
    if (away) told.inVain()
    if (!asking) void ask()
  }, beat).unref()
  ;(globalThis as Shared)[key] = { isAway: () => away }

  return () => {
    clearInterval(timer)
    delete (globalThis as Shared)[key]
    lose()
  }
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString,
    application_name: 'buergernetz pulse',
    connectionTimeoutMillis: answerTimeoutMs,
  })
  client.on('error', () => {})
  await client.connect()
  return client
}
