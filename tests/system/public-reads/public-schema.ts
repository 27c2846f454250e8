import { resultOf } from '../../support/program'
import type { Question } from './asking'

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
export function publicSchema(questions: Question[] = [], unwatched: string[] = []): Promise<Printed> {
  return resultOf<Printed>('tests/support/public-schema.ts', [unwatched.join(',')], {
    input: JSON.stringify(questions),
  })
}
