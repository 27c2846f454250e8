// The comparison: every contender asked every question.
import { step } from '../../scripts/steps.mjs'
import { startContenders } from './contenders.mjs'
import { measure } from './measure.mjs'
import { postmasterOf } from './processes.mjs'
import { questions } from './questions.mjs'
import { costTable, ratioTable } from './tables.mjs'

const notCached = (names) =>
  `The endpoint did not say that it answered ${names.join(', ')} from its read cache: warm is no warmer there than cache off.\n\n`

const turn = (name, who) => `${name} ${who}`

/** @returns the chapter's text: the ratios, then what each contender needed for each question. */
export async function compare({ folder, system, generator, pace, names, contenders: chosen }) {
  const {
    contenders: all,
    cached,
    stopAll,
  } = await step('start contenders, compare their answers', () => startContenders(folder, system, names))
  const contenders = Object.fromEntries(
    Object.entries(all).filter(([who]) => !chosen.length || chosen.includes(who)),
  )
  // All questions take turns: where the machine is slow for a minute, it is for each of them.
  const turns = names.flatMap((name) =>
    Object.entries(contenders)
      .map(([who, one]) => [turn(name, who), { ...one, request: one.request(name) }])
      .filter(([, { request }]) => request),
  )
  const measured = await step('every question to every contender, in turns', () =>
    measure({ generator, contenders: Object.fromEntries(turns), postmaster: postmasterOf(folder), pace }),
  ).finally(stopAll)
  const results = Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(
        Object.keys(contenders)
          .map((who) => [who, measured[turn(name, who)]])
          .filter(([, one]) => one),
      ),
    ]),
  )
  const costs = names.map(
    (name) => `### ${name.toUpperCase()}: ${questions[name].title}\n\n${costTable(results[name])}\n`,
  )
  const cold = names.filter((name) => !cached.includes(name))
  return `${cold.length ? notCached(cold) : ''}${ratioTable(results)}\n\n${costs.join('\n')}`
}
