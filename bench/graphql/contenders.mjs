// Who is compared, and that all of them give the same answer.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { databaseUrl, stop } from '../system.mjs'
import { logIn } from './editor.mjs'
import { startJsonAgg, startMemory, startStock, startSystem } from './processes.mjs'
import { questions } from './questions.mjs'

const graphqlPath = '/api/graphql'
const accept = { accept: 'application/json' }

/** The question by name as a request: to `path`, or to one of the question's own on a bare server. */
export const posted = (path) => (name) => ({
  method: 'POST',
  path: path ?? `/${name}`,
  headers: { ...accept, 'content-type': 'application/json' },
  body: JSON.stringify({ query: questions[name].query, variables: questions[name].variables }),
})

/** The same question, for Payload to load no more than it asks for and to count nothing. */
const sparing = (name) => {
  const { query, variables } = questions[name]
  // The first limit of each question is that of its root field.
  const asked = query.replace('limit:', 'select: true, pagination: false, limit:')
  return { ...posted(graphqlPath)(name), body: JSON.stringify({ query: asked, variables }) }
}

/** The same question as Apollo Client 4 sends it by default. */
const byApollo = (path) => (name) => ({
  ...posted(path)(name),
  headers: {
    accept: 'application/graphql-response+json,application/json;q=0.9',
    'content-type': 'application/json',
  },
  body: JSON.stringify({
    operationName: /query (\w+)/.exec(questions[name].query)[1],
    variables: questions[name].variables,
    extensions: { clientLibrary: { name: '@apollo/client', version: '4.3.8' } },
    query: questions[name].query,
  }),
})

/** The same question with other values each time, if it has any. */
const withNewValues = (name) => questions[name].others && { ...posted(graphqlPath)(name), newValues: name }

/** The same question by somebody logged in. */
const by = (session, request) => (name) => {
  const asked = request(name)
  return { ...asked, headers: { ...asked.headers, ...session } }
}

const got = (path) => (name) => {
  const { query, variables } = questions[name]
  const text = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  return { method: 'GET', path: `${path ?? `/${name}`}?${text}`, headers: accept }
}

/** Asks once; `cached` is whether the answer says that it came from the read cache. */
export async function askOnce(origin, { method, path, headers, body }) {
  const answer = await fetch(origin + path, { method, headers, body })
  const text = await answer.text()
  if (answer.status !== 200)
    throw new Error(`${method} ${path}: status ${answer.status}, ${text.slice(0, 400)}`)
  return { text, cached: answer.headers.get('cache-status') === 'buergernetz; hit' }
}

/**
 * Starts everybody on the database of `system`, which keeps running, and asks each of them everything once.
 *
 * @returns `contenders` by name: the server's process and the request for each question; the names of questions that
 *   were answered from the read cache (`cached`); and how to end all that was started.
 * @throws Error where an answer differs from that of the system.
 */
export async function startContenders(folder, system, names) {
  const url = databaseUrl(folder)
  const uncached = await startSystem(folder, { DATABASE_URL: url, READ_CACHE: 'off' })
  const stock = await startStock(url)
  const jsonAgg = await startJsonAgg(url)
  const texts = {}
  for (const name of names) texts[`/${name}`] = (await askOnce(system.origin, posted(graphqlPath)(name))).text
  const answersFile = join(folder, 'answers.json')
  writeFileSync(answersFile, JSON.stringify(texts))
  const memory = await startMemory(answersFile)

  const [editor, stockEditor] = [await logIn(uncached.origin), await logIn(stock.origin)]
  const contenders = {
    // Next to whom they are compared with.
    memory: { ...memory, request: posted() },
    warm: { ...system, request: posted(graphqlPath) },
    memoryApollo: { ...memory, request: byApollo() },
    warmApollo: { ...system, request: byApollo(graphqlPath) },
    memoryGet: { ...memory, request: got() },
    warmGet: { ...system, request: got(graphqlPath) },
    jsonAgg: { ...jsonAgg, request: posted() },
    uncached: { ...uncached, request: posted(graphqlPath) },
    newValues: { ...uncached, request: withNewValues },
    editor: { ...uncached, request: by(editor, posted(graphqlPath)) },
    stockEditorSelect: { ...stock, request: by(stockEditor, sparing) },
    stockEditor: { ...stock, request: by(stockEditor, posted(graphqlPath)) },
    stockSelect: { ...stock, request: sparing },
    stock: { ...stock, request: posted(graphqlPath) },
  }
  const cached = await compare(contenders, names)
  const stopAll = async () => {
    for (const one of [memory, jsonAgg, stock, uncached]) await stop(one)
  }
  return { contenders, cached, stopAll }
}

/** @returns the questions whose answer, the system says, came from its read cache. */
async function compare(contenders, names) {
  const cached = []
  for (const name of names) {
    const { data } = JSON.parse((await askOnce(contenders.warm.origin, contenders.warm.request(name))).text)
    const docs = Object.values(data)[0].docs
    if (!docs.length) throw new Error(`${name}: nothing found`)
    for (const [who, { origin, request }] of Object.entries(contenders)) {
      if (who === 'newValues') continue
      const { text, cached: stored } = await askOnce(origin, request(name))
      const answer = JSON.parse(text)
      if (answer.errors || !isDeepStrictEqual(answer.data, data))
        throw new Error(
          `${name}: ${who} answers ${text.slice(0, 600)}, not ${JSON.stringify(data).slice(0, 600)}`,
        )
      if (who === 'uncached' && stored) throw new Error('READ_CACHE=off has no effect')
      if (who === 'warm' && stored) cached.push(name)
      if (who === 'warmApollo' && !stored) throw new Error("Apollo Client's request passes by the read cache")
    }
  }
  return cached
}
