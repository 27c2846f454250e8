// What the same questions cost when there is a hundred times as much around what they ask for.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import { step } from '../../scripts/steps.mjs'
import { databaseUrl, stop } from '../system.mjs'
import { askOnce, posted } from './contenders.mjs'
import { fill } from './fixture.mjs'
import { measure } from './measure.mjs'
import { explainer } from './plans.mjs'
import { postmasterOf, startSystem } from './processes.mjs'
import { questions } from './questions.mjs'
import { growthTable } from './tables.mjs'

const times = 100
const large = 'buergernetz_large'

/** Runs `work` with a connection to the database of `url`. */
async function connected(url, work) {
  const database = new pg.Client({ connectionString: url })
  await database.connect()
  try {
    return await work(database)
  } finally {
    await database.end()
  }
}

function superuserUrl(folder, database) {
  const url = new URL(databaseUrl(folder))
  const { superuser } = JSON.parse(readFileSync(join(folder, 'data/postgres-passwords.json'), 'utf8'))
  return Object.assign(url, { username: 'postgres', password: superuser, pathname: `/${database}` }).href
}

/** @returns the chapter's text: a table, and the plans of the statements on the large database. */
export async function measureGrowth({ folder, generator, pace }) {
  const url = databaseUrl(folder)
  const largeUrl = Object.assign(new URL(url), { pathname: `/${large}` }).href
  await connected(superuserUrl(folder, 'postgres'), (database) =>
    database.query(`create database ${large} owner buergernetz`),
  )
  const env = { READ_CACHE: 'off' }
  const small = await startSystem(folder, { ...env, DATABASE_URL: url })
  const many = await step('start on a second database', () =>
    startSystem(folder, { ...env, DATABASE_URL: largeUrl }),
  )
  const results = {}
  try {
    await step(`fill it with ${times} times as many rows`, () =>
      connected(largeUrl, (database) => fill(database, times)),
    )
    for (const name of Object.keys(questions)) {
      const request = posted('/api/graphql')(name)
      await sameAnswer(name, [small, many], request)
      const contenders = { small: { ...small, request }, large: { ...many, request: { ...request } } }
      results[name] = await step(`${name} on both`, () =>
        measure({ generator, contenders, postmaster: postmasterOf(folder), pace }),
      )
    }
  } finally {
    for (const one of [small, many]) await stop(one)
  }
  const plans = await step('plans', () => plansOf(folder, largeUrl))
  return `${growthTable(results, times)}\n\n${plans}`
}

/** Ids of municipalities are made by each database for itself; all else is equal. */
async function sameAnswer(name, systems, request) {
  const [one, other] = await Promise.all(
    systems.map(async ({ origin }) => {
      const { text } = await askOnce(origin, request)
      return JSON.parse(text, (key, value) => (key === 'id' ? undefined : value)).data
    }),
  )
  if (!isDeepStrictEqual(one, other)) throw new Error(`${name}: another answer from the large database`)
}

async function plansOf(folder, largeUrl) {
  const plans = explainer(join(folder, 'data/postgres.log'))
  await connected(superuserUrl(folder, large), (database) => plans.switchOn(database, 'buergernetz', large))
  const system = await startSystem(folder, { READ_CACHE: 'off', DATABASE_URL: largeUrl })
  try {
    const texts = []
    for (const name of Object.keys(questions)) {
      const ask = () => askOnce(system.origin, posted('/api/graphql')(name))
      // PostgreSQL settles on the plan of a prepared statement after five executions.
      for (let time = 0; time < 6; time++) await ask()
      texts.push(`#### ${name.toUpperCase()}\n\n${await plans.during(ask)}\n`)
    }
    return texts.join('\n')
  } finally {
    await stop(system)
  }
}
