// The comparison: every contender asked every question.
import { step } from '../../scripts/steps.mjs'
import { startContenders } from './contenders.mjs'
import { measure } from './measure.mjs'
import { postmasterOf } from './processes.mjs'
import { questions } from './questions.mjs'
import { costTable, ratioTable } from './tables.mjs'

const notCached = (names) =>
  `The endpoint did not say that it answered ${names.join(', ')} from its read cache: warm is no warmer there than cache off.\n\n`

/** @returns the chapter's text: the ratios, then what each contender needed for each question. */
export async function compare({ folder, system, generator, pace, names }) {
  const { contenders, cached, stopAll } = await step('start contenders, compare their answers', () =>
    startContenders(folder, system, names),
  )
  const results = {}
  try {
    for (const name of names) {
      const asking = Object.entries(contenders).map(([who, one]) => [
        who,
        { ...one, request: one.request(name) },
      ])
      results[name] = await step(questions[name].title, () =>
        measure({
          generator,
          contenders: Object.fromEntries(asking),
          postmaster: postmasterOf(folder),
          pace,
        }),
      )
    }
  } finally {
    await stopAll()
  }
  const costs = names.map(
    (name) => `### ${name.toUpperCase()}: ${questions[name].title}\n\n${costTable(results[name])}\n`,
  )
  const cold = names.filter((name) => !cached.includes(name))
  return `${cold.length ? notCached(cold) : ''}${ratioTable(results)}\n\n${costs.join('\n')}`
}
