import { say } from '../../operator/steps'

/** What ends the process in order. */
export type Shutdown = {
  /** Remembers how to end something that has started. The last that started is ended first. */
  after(name: string, end: () => Promise<void>): void
  /** Ends everything and then the process. */
  now(reason: string, code: number): Promise<void>
  /** Ends everything, for a start that failed. */
  quietly(): Promise<void>
  readonly stopping: boolean
}

const graceMs = 20_000

/** Listens for SIGTERM and Ctrl-C. A second Ctrl-C does not wait any longer. */
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
