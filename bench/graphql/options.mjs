// What to run, as given after `npm run bench:graphql --`.
import { questions } from './questions.mjs'

const parts = ['growth', 'memory', 'profile']

/**
 * Reads the arguments: names of questions (`q1`), parts (`growth`, `memory`, `--profile`) and `--quick`. Without any
 * name everything is run.
 *
 * @returns `names` of questions to compare, `parts` to run, and `isWhole`: only a whole run at full length is fit to
 *   be published.
 * @throws Error with one sentence for an argument that is not known.
 */
export function readOptions(given) {
  const asked = given.map((argument) => argument.replace(/^--/, ''))
  const known = ['quick', ...parts, ...Object.keys(questions)]
  const unknown = asked.filter((name) => !known.includes(name))
  if (unknown.length) throw new Error(`Not known: ${unknown.join(', ')}. Known: ${known.join(', ')}.`)
  const quick = asked.includes('quick')
  const chosen = asked.filter((name) => name !== 'quick')
  const all = chosen.length === 0
  return {
    quick,
    isWhole: all && !quick,
    names: Object.keys(questions).filter((name) => all || chosen.includes(name)),
    parts: parts.filter((part) => all || chosen.includes(part)),
  }
}
