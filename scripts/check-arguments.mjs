// Which part of `npm run check` to run, so that CI can spread it over several machines. Without arguments: all of it.
import { parseArgs } from 'node:util'

const usage =
  'npm run check takes --skip-tests (all but the tests) or --shard=1/3 (the first third of the tests, and nothing else).'

/**
 * Parses the arguments: whether to run everything before the tests, and the arguments of the tests; `tests` is
 * undefined to skip them.
 *
 * @param {string[]} given
 * @returns {{ rest: boolean, tests: string[] | undefined }}
 * @throws Error with one sentence for invalid arguments
 */
export function readCheckArguments(given) {
  const { 'skip-tests': skipTests, shard } = parsed(given)
  if (skipTests && shard !== undefined) throw new Error(usage)
  if (shard === undefined) return { rest: true, tests: skipTests ? undefined : [] }
  const [, part, parts] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard) ?? []
  if (!part || Number(part) > Number(parts)) throw new Error(usage)
  return { rest: false, tests: [`--shard=${shard}`] }
}

function parsed(args) {
  try {
    return parseArgs({ args, options: { 'skip-tests': { type: 'boolean' }, shard: { type: 'string' } } })
      .values
  } catch {
    throw new Error(usage)
  }
}
