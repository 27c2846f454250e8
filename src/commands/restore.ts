import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { backupsIn } from '../backup/old-backups'
import { restore } from '../backup/restore'
import { verified } from '../backup/verify'
import { Failure } from '../operator/failure'
import { say } from '../operator/steps'
import { command } from './command'

const usage =
  'Say which backup: npm run restore -- FOLDER, or latest; with --check to read it only, --into FOLDER to restore elsewhere, --replace to put aside what is there.'

/** `npm run restore -- FOLDER`: restores a backup. */
await command(async (settings) => {
  const { folder, into, replace, check } = optionsOf(process.argv.slice(2))
  const backup = await verified(placeOf(folder, settings.backupDir))
  const { begun, files, bytes } = backup.manifest
  say(
    `Backup:    ${backup.folder}\n           of ${begun}, whole: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`,
  )
  if (check) return
  const target = into
    ? { ...settings, dataDir: path.resolve(into, 'data'), mediaDir: path.resolve(into, 'media') }
    : settings
  const { tables, rows, withoutFile, kept, otherSecret } = await restore(backup, target, replace)
  say(`Restored:  ${tables} tables with ${rows} rows, and all files`)
  if (withoutFile.length)
    say(`Missing:   files of ${withoutFile.length} records, as at the time of the backup`)
  if (otherSecret)
    say(
      'Attention: PAYLOAD_SECRET is not the one of then: everybody logs in again, and second factors are lost.',
    )
  for (const place of kept) say(`Put aside: ${place}`)
  if (into) say(`Try it:    DATA_DIR=${target.dataDir} MEDIA_DIR=${target.mediaDir} npm start`)
})

function optionsOf(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { into: { type: 'string' }, replace: { type: 'boolean' }, check: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [folder, ...more] = positionals
    if (!folder || more.length) throw new Error()
    return { ...values, folder, replace: values.replace ?? false }
  } catch {
    throw new Failure(usage)
  }
}

/** A folder, the name of one in BACKUP_DIR, or the latest there. */
function placeOf(folder: string, backupDir: string): string {
  if (folder !== 'latest') return existsSync(folder) ? path.resolve(folder) : path.resolve(backupDir, folder)
  const newest = backupsIn(backupDir).at(-1)
  if (!newest) throw new Failure(`There is no backup in ${backupDir}.`)
  return path.join(backupDir, newest)
}
