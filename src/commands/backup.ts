import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { everyDay } from '../backup/daily'
import { makeBackup } from '../backup/make'
import { newestWithin, removeOld } from '../backup/old-backups'
import { openDatabase } from '../database/open'
import { Failure } from '../operator/failure'
import { say } from '../operator/steps'
import type { Settings } from '../settings'
import { command } from './command'

/** `npm run backup`: backs up everything now; `--daily 02:30` every night; `--newest-within` only checks. */
await command(async (settings) => {
  process.umask(0o077)
  const options = optionsOf(process.argv.slice(2))
  if (options['newest-within']) return newestWithin(settings.backupDir, Number(options['newest-within']))
  if (options.daily) return everyDay(options.daily, () => backUp(settings))
  await backUp(settings)
})

function optionsOf(args: string[]) {
  const { values } = parseArgs({
    args,
    options: { daily: { type: 'string' }, 'newest-within': { type: 'string' } },
    strict: false,
    allowPositionals: true,
  }) as { values: { daily?: string; 'newest-within'?: string } }
  const isTime = !values.daily || /^([01]\d|2[0-3]):[0-5]\d$/.test(values.daily)
  const isNumber = !values['newest-within'] || Number(values['newest-within']) > 0
  const known = Object.keys(values).every((name) => name === 'daily' || name === 'newest-within')
  if (args.length && (!isTime || !isNumber || !known || !Object.keys(values).length))
    throw new Failure(
      'Say npm run backup, with nothing more, or with --daily HH:MM or --newest-within HOURS.',
    )
  return values
}

async function backUp(settings: Settings): Promise<void> {
  const { databaseUrl, databaseDirectUrl, dataDir, backupDir, backupKeep } = settings
  if (!databaseUrl && !existsSync(path.join(dataDir, 'postgres')))
    throw new Failure(`There is no database in ${dataDir}: DATA_DIR or DATABASE_URL must say where it is.`)
  const database = await openDatabase(databaseUrl, dataDir, { join: true, directUrl: databaseDirectUrl })
  try {
    const { folder, manifest } = await makeBackup(databaseDirectUrl ?? database.url, settings)
    const size = (manifest.bytes / 1e6).toFixed(1)
    const seconds = (Date.parse(manifest.ended) - Date.parse(manifest.begun)) / 1000
    say(`Backup made:  ${folder}`)
    say(`Holds:        ${manifest.files} files, ${size} MB, in ${seconds.toFixed(1)} s`)
    for (const name of removeOld(backupDir, backupKeep)) say(`Removed:      ${path.join(backupDir, name)}`)
  } finally {
    await database.stop()
  }
}
