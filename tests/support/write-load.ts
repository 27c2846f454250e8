import { randomUUID } from 'node:crypto'
import { graphql } from './graphql'
import { rest } from './rest'

/** What became of the writes of a load, by the slug of what was written. */
export type Written = {
  /** Answered as done. */
  acknowledged: Set<string>
  /** Answered with "this was not saved". */
  denied: Set<string>
  /** How many were answered how: a status and a code, or no answer at all. */
  answers: Record<string, number>
}

const createTopic = `mutation ($data: TopicInput!) { createTopic(data: $data) { id } }`

/** One write over REST or GraphQL: its status, and its code where it failed. */
async function write(over: 'rest' | 'graphql', slug: string, token: string, url: string): Promise<string> {
  const data = { name: slug, slug, _status: 'published' }
  if (over === 'rest') {
    const { status, body } = await rest('POST', 'topics', { token, data, url })
    return status === 201 && body.doc?.id ? 'done' : `${status} ${body.errors?.[0]?.data?.code ?? ''}`.trim()
  }
  const { status, data: given, errors } = await graphql(createTopic, { data }, { token, url })
  return given?.createTopic?.id && !errors
    ? 'done'
    : `${status} ${errors?.[0]?.extensions?.code ?? ''}`.trim()
}

/** Writes over both interfaces, `workers` at a time, until the returned function is called. */
export function writeLoad(url: string, token: string, workers = 6): () => Promise<Written> {
  const written: Written = { acknowledged: new Set(), denied: new Set(), answers: {} }
  let stopped = false
  const worker = async (over: 'rest' | 'graphql'): Promise<void> => {
    while (!stopped) {
      const slug = `load-${randomUUID()}`
      const answer = await write(over, slug, token, url).catch(() => 'none')
      if (answer === 'done') written.acknowledged.add(slug)
      if (answer.endsWith(' notSaved')) written.denied.add(slug)
      written.answers[answer] = (written.answers[answer] ?? 0) + 1
      if (answer !== 'done') await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const all = Array.from({ length: workers }, (_, index) => worker(index % 2 ? 'rest' : 'graphql'))
  return async () => {
    stopped = true
    await Promise.all(all)
    return written
  }
}
