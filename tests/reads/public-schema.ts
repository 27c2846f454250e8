import { spawn } from 'node:child_process'
import { json } from 'node:stream/consumers'
import type { Question } from './asking'

type Printed = { tables: Record<string, string[]>; tags: (string[] | 'document' | 'uncacheable')[] }

/**
 * The tables of what the public may read, and the tags of answers to some questions, by the configuration the
 * server has. `unwatched` are collections to be taken for such as do not announce their changes.
 */
export async function publicSchema(questions: Question[] = [], unwatched: string[] = []): Promise<Printed> {
  const { NODE_OPTIONS: _, ...env } = process.env
  const child = spawn(
    process.execPath,
    [
      '-C',
      'production',
      'node_modules/tsx/dist/cli.mjs',
      'tests/support/public-schema.ts',
      unwatched.join(','),
    ],
    { stdio: ['pipe', 'pipe', 'inherit'], env: env as NodeJS.ProcessEnv },
  )
  child.stdin.end(JSON.stringify(questions))
  return (await json(child.stdout)) as Printed
}
