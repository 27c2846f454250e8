import { keepPristine } from './pristine'
import { keepSeededFolder } from './seeded-folder'
import { start } from './system'

/** One system with demo data for all tests that do not need their own. */
export default async function setUp(): Promise<void> {
  const system = await start()
  Object.assign(process.env, { SYSTEM_URL: system.url, SYSTEM_FOLDER: system.folder })
  Object.assign(globalThis, { sharedSystem: system })
  await keepSeededFolder()
  await keepPristine()
}
