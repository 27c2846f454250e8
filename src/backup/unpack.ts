import { spawn } from 'node:child_process'
import { chownSync, createReadStream, lchownSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { SystemUser } from '../database/embedded/system-user'
import { Failure } from '../operator/failure'

/** Unpacks a compressed tar archive into a folder, with the system's `tar`. */
export async function unpack(archive: string, folder: string): Promise<void> {
  const tar = spawn('tar', ['-x', '-f', '-', '-C', folder, '--no-same-owner'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  let complaint = ''
  tar.stderr.on('data', (chunk) => (complaint = (complaint + chunk).slice(-2_000)))
  const ended = new Promise<number | null>((resolve, reject) =>
    tar.once('error', reject).once('close', resolve),
  )
  const [read, code] = await Promise.allSettled([
    pipeline(createReadStream(archive), createGunzip(), tar.stdin),
    ended,
  ])
  if (code.status === 'rejected')
    throw new Failure('The program "tar" is needed to unpack a backup: install it.')
  if (code.value !== 0 || read.status === 'rejected')
    throw new Failure(
      `The backup could not be unpacked: ${complaint.trim().split('\n')[0] || 'it ends too early'}.`,
    )
}

/** Recursively changes the owner of a folder, if it is another user. */
export function chowned(folder: string, { uid, gid }: SystemUser): void {
  if (uid === undefined || gid === undefined) return
  chownSync(folder, uid, gid)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(path.join(folder, name), uid, gid)
}
