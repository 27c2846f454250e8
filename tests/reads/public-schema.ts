import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Question } from './asking'
import { typescript } from '../../scripts/typescript.mjs'

type Tags = string[] | 'document' | 'cost' | 'uncacheable'
type Printed = {
  tables: Record<string, string[]>
  tags: Tags[]
  /** The same after the configuration has been changed under way. */
  edited: Tags[]
  /** Whether the public's rules are the same in a year. */
  timeless: boolean
  /** Fields and collections whose values our own code makes when they are read. */
  hooked: string[]
}

/**
 * The tables of what the public may read, and the tags of answers to some questions, by the configuration the
 * server has. `unwatched` are collections to be taken for such as do not announce their changes.
 */
export async function publicSchema(questions: Question[] = [], unwatched: string[] = []): Promise<Printed> {
  const { NODE_OPTIONS: _, ...env } = process.env
  const child = spawn(
    process.execPath,
    [...typescript, 'tests/support/public-schema.ts', unwatched.join(',')],
    { stdio: 'pipe', env: env as NodeJS.ProcessEnv },
  )
  child.stdin.end(JSON.stringify(questions))
  const [printed, said, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  if (code !== 0) throw new Error(`It ended with ${code}:\n${said}`)
  return JSON.parse(printed)
}
