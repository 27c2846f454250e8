// `npm run architecture`: reports imports that the rules of `.dependency-cruiser.mjs` forbid.
import { spawnSync } from 'node:child_process'
import { architecture } from './architecture.mjs'

const { status } = spawnSync(process.execPath, [...architecture, '--output-type', 'err-long'], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
