import { WorkerSystems } from './worker-systems'

const ways = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/** Systems with demo data for all tests that do not need their own. Where Jest is ended, they end with it. */
export default async function setUp(): Promise<void> {
  const systems = new WorkerSystems()
  process.env.WORKER_SYSTEMS = await systems.open()
  Object.assign(globalThis, { workerSystems: systems })
  process.once('exit', () => systems.signal())
  for (const [signal, code] of Object.entries(ways))
    process.once(signal, () => {
      systems.signal()
      void systems.close().finally(() => process.exit(code))
    })
}
