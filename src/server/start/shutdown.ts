import { say } from '../../operator/steps'

/** Orderly shutdown of the process. */
export type Shutdown = {
  /** Registers a stop function. They run in reverse order. */
  after(name: string, end: () => Promise<void>): void
  /** Stops everything, then exits. */
  now(reason: string, code: number): Promise<void>
  /** Stops everything, after a failed start. */
  quietly(): Promise<void>
  readonly stopping: boolean
}

const graceMs = 20_000

/** Handles SIGTERM and Ctrl-C. A second Ctrl-C exits at once. */
export function stopOnSignals(): Shutdown {
  const started: { name: string; end: () => Promise<void> }[] = []
  let ending: Promise<void> | undefined

  const endAll = async () => {
    for (const { name, end } of started.reverse()) {
      await Promise.race([end(), timeout(name)]).catch((error: Error) => say(`  ✗ ${name}: ${error.message}`))
    }
  }
  const shutdown: Shutdown = {
    after: (name, end) => void started.push({ name, end }),
    quietly: () => (ending ??= endAll()),
    async now(reason, code) {
      if (ending) return
      say(`\n${reason}`)
      ending = endAll()
      await ending
      say('Stopped.')
      process.exit(code)
    },
    get stopping() {
      return Boolean(ending)
    },
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (ending && signal === 'SIGINT') process.exit(130)
      void shutdown.now('Stopping …', 0)
    })
  return shutdown
}

function timeout(name: string): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => reject(new Error(`${name} did not end in ${graceMs / 1000} s`)), graceMs).unref(),
  )
}
