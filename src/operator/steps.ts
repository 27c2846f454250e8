/** Reports to the operator, on standard error, what the system is doing and how long each step took. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** Runs a step of the start and shows its name and duration. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await work()
  say(`  ✓ ${name} (${seconds(performance.now() - started)})`)
  return result
}

/** 1234 milliseconds are "1.2 s". */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
