import { launch, type Options } from './system'

export type Outcome = { code: number | null; output: string }

/** Starts the system, waits until it has ended by itself, and tells how. */
export async function outcomeOf(options: Options): Promise<Outcome> {
  const system = await launch(options)
  const code = await system.ended
  return { code, output: system.output() }
}

/** Runs one of the operator's commands to its end. */
export function runCommand(
  name: 'seed' | 'create-admin' | 'check-links' | 'backup' | 'restore',
  args: string[],
  options: Options,
): Promise<Outcome> {
  return outcomeOf({
    ...options,
    command: [process.execPath, '-C', 'production', `dist/${name}.js`, ...args],
  })
}

/** Makes an account of the administration and returns its token. */
export async function newAdmin(email: string, url: string, options: Options): Promise<string> {
  const { output } = await runCommand('create-admin', [email], options)
  const password = /Password: +(\S+)/.exec(output)?.[1]
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`${email} could not log in: ${response.status}\n${output}`)
  return token
}
