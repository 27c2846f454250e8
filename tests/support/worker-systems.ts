import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { keepPristine } from './pristine'
import { keepSeededFolder, seededFolder } from './seeded-folder'
import { emptyFolder, type Running, removeFolder, start } from './system'

/** What a test file has to know about the system of its worker, as environment variables. */
export type SystemVariables = { SYSTEM_URL: string; SYSTEM_FOLDER: string; SEEDED_FOLDER: string }

/**
 * The systems that test files share: one for each of Jest's workers, with demo data, started when a file of that
 * worker asks for it. They belong to Jest's own process, since a worker may be ended at any time.
 */
export class WorkerSystems {
  readonly #seeded = emptyFolder()
  readonly #running: Running[] = []
  readonly #ofWorker = new Map<string, Promise<SystemVariables>>()
  readonly #door: Server = createServer((request, response) => {
    this.#of(request.url!.slice(1)).then(
      (variables) => response.end(JSON.stringify(variables)),
      (error: Error) => response.writeHead(500).end(error.message),
    )
  })
  #seeding: Promise<Running> | undefined

  /** Opens the door at which workers ask (`/1` for the first) and begins to seed. Returns its address. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#door.listen(0, '127.0.0.1', resolve))
    this.#seeding = this.#seed()
    // Reported to the caller.
    this.#seeding.catch(() => {})
    return `http://127.0.0.1:${(this.#door.address() as AddressInfo).port}`
  }

  /** Asks all systems to stop, without waiting. */
  signal(): void {
    for (const { process } of this.#running) process.kill('SIGTERM')
  }

  /** @throws Error with what a system printed that did not end well */
  async close(): Promise<void> {
    this.#door.close()
    await Promise.allSettled([this.#seeding, ...this.#ofWorker.values()])
    const codes = await Promise.all(this.#running.map((system) => system.stop()))
    for (const folder of [this.#seeded, ...this.#running.map((system) => system.folder)]) removeFolder(folder)
    const failed = codes.findIndex((code) => code !== 0)
    if (failed >= 0)
      throw new Error(`A system ended with code ${codes[failed]}:\n${this.#running[failed]!.output()}`)
  }

  #of(worker: string): Promise<SystemVariables> {
    if (!this.#ofWorker.has(worker)) this.#ofWorker.set(worker, this.#prepare(!this.#ofWorker.size))
    return this.#ofWorker.get(worker)!
  }

  /** The system that has seeded is as good as any: the first worker gets it. */
  async #prepare(first: boolean): Promise<SystemVariables> {
    const seeding = await this.#seeding!
    const { url, folder } = first ? seeding : await this.#start(seededFolder(this.#seeded))
    await keepPristine(folder)
    return { SYSTEM_URL: url, SYSTEM_FOLDER: folder, SEEDED_FOLDER: this.#seeded }
  }

  /** Runs that follow each other keep in KEPT_SEEDING what the first one has seeded (scripts/needed-fixes.mjs). */
  async #seed(): Promise<Running> {
    const kept = process.env.KEPT_SEEDING
    const isThere = kept !== undefined && existsSync(path.join(kept, 'data'))
    const system = await this.#start(isThere ? seededFolder(kept) : undefined)
    if (kept && !isThere) await keepSeededFolder(system.folder, kept)
    await keepSeededFolder(system.folder, this.#seeded)
    return system
  }

  #start(folder?: string): Promise<Running> {
    return start({ folder }, (launched) => this.#running.push(launched))
  }
}
