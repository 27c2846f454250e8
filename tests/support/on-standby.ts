import { randomBytes } from 'node:crypto'
import { metricsAt } from './metrics'
import { OwnPostgres } from './own-postgres'
import { OwnStandby } from './own-standby'
import { freePort, removeFolder, type Running, start } from './system'

/** A process whose accounts may be answered by a standby, and what it has counted. */
export type Replica = { system: Running; count(name: string): Promise<number> }

/** A primary, a standby of it, and processes on both. */
export type OnStandby = {
  primary: OwnPostgres
  standby: OwnStandby
  replicas: Replica[]
  stop(): Promise<void>
}

/** @param options of the standby's server */
export async function startOnStandby(processes: number, ...options: string[]): Promise<OnStandby> {
  const primary = new OwnPostgres()
  const standby = new OwnStandby(primary, ...options)
  const replicas: Replica[] = []
  const stop = async () => {
    for (const { system } of replicas) {
      await system.stop()
      removeFolder(system.folder)
    }
    await standby.remove()
    await primary.remove()
  }
  try {
    await primary.start()
    await standby.make()
    await standby.start()
    const shared = {
      DATABASE_URL: primary.url(),
      DATABASE_STANDBY_URL: standby.url(),
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    }
    // Not at once: of two starts one waits for the other.
    for (let left = processes; left; left--) {
      const port = await freePort()
      const system = await start({ env: { ...shared, METRICS_PORT: String(port) } })
      replicas.push({ system, count: async (name) => (await metricsAt(port))[`buergernetz_${name}`] ?? 0 })
    }
    return { primary, standby, replicas, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

export const answeredByStandby = 'account_reads_total{by="standby"}'
export const answeredInstead = (why: 'away' | 'late') => `account_reads_total{by="${why}"}`
