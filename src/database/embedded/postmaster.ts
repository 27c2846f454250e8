import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A PostgreSQL server process of a cluster, as named in its lock file. */
export type Postmaster = { pid: number; port: number }

/**
 * The server running on the cluster in `folder`, if any. A stale lock file whose process id now belongs to another
 * process (common in containers) is removed: PostgreSQL would take it for a running server and refuse to start.
 */
export function runningPostmaster(folder: string): Postmaster | undefined {
  const file = path.join(folder, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (Number.isInteger(pid) && pid > 0 && commandOf(pid).includes(folder))
    return { pid, port: Number(lines[3]) }
  rmSync(file, { force: true })
  return undefined
}

/** Shuts down a server (open transactions are rolled back) and waits until it is gone. */
export async function stopPostmaster(folder: string, pid: number): Promise<void> {
  signal(pid)
  while (commandOf(pid).includes(folder)) await pause(50)
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // It ended by itself in the meantime.
  }
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
