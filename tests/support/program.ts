import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { typescript } from '../../scripts/typescript.mjs'

/** How a program ended, and what it said on standard output and standard error. */
export type Ended = { code: number | null; printed: string; complaints: string }

/** Runs a TypeScript program as a process of its own. An `env` of undefined is taken away from it. */
export async function runProgram(
  program: string,
  args: readonly string[] = [],
  { input = '', env = {} }: { input?: string; env?: Record<string, string | undefined> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [...typescript, program, ...args], {
    env: { ...process.env, NODE_OPTIONS: undefined, ...env } as NodeJS.ProcessEnv,
  })
  // Who ends before reading it says why on standard error.
  child.stdin.on('error', () => {}).end(input)
  const [code, printed, complaints] = await Promise.all([
    new Promise<number | null>((resolve) => child.once('close', resolve)),
    text(child.stdout),
    text(child.stderr),
  ])
  return { code, printed, complaints }
}

/**
 * Runs a program that prints JSON, and gives what it printed.
 *
 * @throws Error with what it said on standard error if it did not end well
 */
export async function resultOf<Result>(...run: Parameters<typeof runProgram>): Promise<Result> {
  const { code, printed, complaints } = await runProgram(...run)
  if (code !== 0) throw new Error(`${run[0]} ended with ${code}:\n${complaints}`)
  return JSON.parse(printed)
}
