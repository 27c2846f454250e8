// What to run, as given after `npm run bench:graphql --`.
import { questions } from './questions.mjs'
import { labels } from './tables.mjs'

const parts = ['growth', 'memory', 'profile']

/**
 * Reads the arguments: names of questions (`q1`), of contenders (`uncached`, `editor`), parts (`growth`, `memory`,
 * `--profile`) and `--quick`. Without any name everything is run; all contenders are asked if none is named.
 *
 * @returns `names` of questions and `contenders` to compare, `parts` to run, and `isWhole`: only a whole run at full length is fit to
 *   be published.
 * @throws Error with one sentence for an argument that is not known.
 */
export function readOptions(given) {
  const asked = given.map((argument) => argument.replace(/^--/, ''))
  const known = ['quick', ...parts, ...Object.keys(questions), ...Object.keys(labels)]
  const unknown = asked.filter((name) => !known.includes(name))
  if (unknown.length) throw new Error(`Not known: ${unknown.join(', ')}. Known: ${known.join(', ')}.`)
  const quick = asked.includes('quick')
  const chosen = asked.filter((name) => name !== 'quick')
  const all = chosen.length === 0
  return {
    quick,
    isWhole: all && !quick,
    names: Object.keys(questions).filter((name) => all || chosen.includes(name)),
    contenders: Object.keys(labels).filter((name) => chosen.includes(name)),
    parts: parts.filter((part) => all || chosen.includes(part)),
  }
}
