import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './failure'

/**
 * Checks that a folder is writable by writing to it: permissions do not reveal a read-only file system.
 *
 * @param setting that names the folder
 * @throws Failure if it cannot be created or written to
 */
export function checkWritable(setting: 'DATA_DIR' | 'MEDIA_DIR', folder: string): void {
  const probe = path.join(folder, `.writable-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '', { flag: 'w' })
    rmSync(probe)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Failure(`${setting} cannot be written to: ${folder} (${reasons[code ?? ''] ?? code}).`)
  }
}

const reasons: Record<string, string> = {
  EROFS: 'its file system is read only',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file',
  ENOSPC: 'no space is left',
}
