import { type Running, removeFolder } from './system'

export default async function tearDown(): Promise<void> {
  const { sharedSystem } = globalThis as unknown as { sharedSystem: Running }
  const code = await sharedSystem.stop()
  if (code !== 0) throw new Error(`The shared system ended with code ${code}:\n${sharedSystem.output()}`)
  removeFolder(sharedSystem.folder)
}
