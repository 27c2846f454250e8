// Prints the current step and its duration to the terminal.

/** Runs a step and shows its name and duration. */
export async function step(name, work) {
  const started = Date.now()
  process.stderr.write(`  … ${name}\n`)
  const result = await work()
  process.stderr.write(`  ✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`)
  return result
}

/** One clear sentence, and out. */
export function fail(sentence) {
  process.stderr.write(`\n✗ ${sentence}\n`)
  process.exit(1)
}
