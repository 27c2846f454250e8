import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export const demoPassword = 'nur-fuer-diese-pruefung'

export type Running = {
  url: string
  port: number
  process: ChildProcess
  /** The folder that holds database, media and outbox. */
  folder: string
  /** Everything the process has printed so far. */
  output(): string
  /** Resolves with the exit code when the process has ended and all it printed has arrived. */
  ended: Promise<number | null>
  /** Asks the process to stop, as an operator would, and waits. */
  stop(): Promise<number | null>
}

export type Options = {
  folder?: string
  port?: number
  env?: Record<string, string | undefined>
  command?: [program: string, ...args: string[]]
  /** Leads a process group of its own, which a test can kill as a whole. */
  detached?: boolean
}

/** An empty folder of a test's own. It can be reached by PostgreSQL's system user. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'buergernetz-test-'))
  chmodSync(folder, 0o755)
  return folder
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

/** Starts the built system as its own process, without waiting for it. */
export async function launch(options: Options = {}): Promise<Running> {
  const folder = options.folder ?? emptyFolder()
  const port = options.port ?? (await freePort())
  const [program, ...args] = options.command ?? [process.execPath, '-C', 'production', 'dist/server.js']
  const { NODE_OPTIONS: _, NODE_ENV: __, ...inherited } = process.env
  const child = spawn(program, args, {
    cwd: path.resolve('.'),
    detached: options.detached ?? false,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...inherited,
      PORT: String(port),
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
      BACKUP_DIR: path.join(folder, 'backups'),
      DEMO_PASSWORD: demoPassword,
      LOG_LEVEL: 'info',
      // All tests come from one address.
      RATE_LIMIT: '0',
      ...options.env,
    } as unknown as NodeJS.ProcessEnv,
  })
  let text = ''
  child.stdout!.on('data', (chunk) => (text += chunk))
  child.stderr!.on('data', (chunk) => (text += chunk))
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  return {
    url: `http://localhost:${port}`,
    port,
    process: child,
    folder,
    output: () => text,
    ended,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** Starts the built system and waits until it is ready. `launched` gets it at once, to stop it where it never is. */
export async function start(
  options: Options = {},
  launched: (system: Running) => void = () => {},
): Promise<Running> {
  const system = await launch(options)
  launched(system)
  await ready(system)
  return system
}

/** Waits until `/readyz` says so; fails with what was printed if the process ends or takes over four minutes. */
export async function ready(system: Running): Promise<void> {
  let over = false
  void system.ended.then(() => (over = true))
  for (const deadline = Date.now() + 240_000; Date.now() < deadline && !over; await pause(100)) {
    const response = await fetch(`${system.url}/readyz`).catch(() => undefined)
    if (response?.status === 200) return
  }
  throw new Error(`The system did not become ready:\n${system.output()}`)
}
