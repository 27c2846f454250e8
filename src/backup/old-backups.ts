import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../operator/failure'
import { say } from '../operator/steps'
import { isBackupName, manifestFile, unfinished } from './manifest'

/** Finished backups of a folder, oldest first. */
export function backupsIn(backupDir: string): string[] {
  if (!existsSync(backupDir)) return []
  return readdirSync(backupDir)
    .filter((name) => isBackupName(name) && existsSync(path.join(backupDir, name, manifestFile)))
    .sort()
}

/** Removes the remains of interrupted backups. Call it while no other backup runs. */
export function removeUnfinished(backupDir: string): void {
  for (const name of existsSync(backupDir) ? readdirSync(backupDir) : [])
    if (name.endsWith(unfinished) && isBackupName(name.slice(0, -unfinished.length)))
      rmSync(path.join(backupDir, name), { recursive: true })
}

/** Removes the oldest finished backups except the newest `keep`; 0 keeps all. Returns their names. */
export function removeOld(backupDir: string, keep: number): string[] {
  const old = keep ? backupsIn(backupDir).slice(0, -keep) : []
  for (const name of old) rmSync(path.join(backupDir, name), { recursive: true })
  return old
}

/** @throws Failure if the newest complete backup is older than this many hours; meant for monitoring. */
export function newestWithin(backupDir: string, hours: number): void {
  const newest = backupsIn(backupDir).at(-1)
  if (!newest) throw new Failure(`There is no backup in ${backupDir}.`)
  const age = (Date.now() - begunOf(newest)) / 3_600_000
  if (age > hours) throw new Failure(`The newest backup in ${backupDir} is ${Math.floor(age)} hours old.`)
  say(`Newest backup: ${path.join(backupDir, newest)}`)
}

/** 2026-11-27T02-30-00Z in milliseconds since 1970. */
const begunOf = (name: string) => Date.parse(name.replace(/T(..)-(..)-/, 'T$1:$2:'))
