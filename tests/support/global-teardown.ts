import type { WorkerSystems } from './worker-systems'

export default async function tearDown(): Promise<void> {
  const { workerSystems } = globalThis as unknown as { workerSystems: WorkerSystems }
  await workerSystems.close()
}
