// An own system whose webhooks may call this machine, and a receiver for them: for the tests of this folder.
import { afterAll, afterEach, beforeAll } from '@jest/globals'
import { newAdmin } from '../../support/command'
import { connected, newDatabase } from '../../support/postgres'
import { Receiver } from '../../support/receiver'
import { rest } from '../../support/rest'
import { emptyFolder, removeFolder, type Running, start } from '../../support/system'

const folder = emptyFolder()
export const receiver = new Receiver()
let database: Awaited<ReturnType<typeof newDatabase>>
let system: Running
let token: string
const options = () => ({
  folder,
  env: { DATABASE_URL: database.url, SEED: 'none', WEBHOOK_LOOPBACK: 'on' },
})

beforeAll(async () => {
  await receiver.open()
  database = await newDatabase()
  system = await start(options())
  token = await newAdmin('boss@town.example', system.url, options())
})

afterAll(async () => {
  await system.stop()
  await receiver.close()
  await database.drop()
  removeFolder(folder)
})

afterEach(async () => {
  await rows('delete from webhook_deliveries')
  await rows('delete from webhooks')
  receiver.answer = (response) => void response.writeHead(204).end()
})

export const rows = (query: string, values: unknown[] = []) =>
  connected(database.url, async (client) => (await client.query(query, values)).rows)
export const ask = async (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, data?: object) => {
  const { status, body } = await rest(method, path, { token, url: system.url, data })
  if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
  return body
}

let count = 0
/** A webhook with a path of its own, its secret, and what arrives at it. */
export async function newWebhook(data: object = {}) {
  const path = `/hook-${++count}`
  const { doc } = await ask('POST', 'webhooks', {
    name: 'Probe',
    url: receiver.url + path,
    delay: 0,
    ...data,
  })
  const { secret } = await ask('POST', `webhooks/${doc.id}/secret`)
  const calls = () => receiver.calls.filter((call) => call.path === path)
  const told = () => calls().flatMap(({ body }) => JSON.parse(body).data.changes as Told[])
  return { id: doc.id as string, secret: secret as string, calls, told }
}
type Told = { collection: string; id: string | null; slug: string | null; action: string }

/** A new article of the news, published unless it is a draft. */
export const article = async (data: object = {}, draft = false): Promise<{ id: string; slug: string }> =>
  (
    await ask('POST', `articles${draft ? '?draft=true' : ''}`, {
      title: 'Vertraulicher Titel',
      slug: `nachricht-${++count}`,
      kind: 'news',
      ...(draft ? {} : { _status: 'published' }),
      ...data,
    })
  ).doc

/** Kills the process without a word, as a power failure would. */
export async function killSystem(): Promise<void> {
  system.process.kill('SIGKILL')
  await system.ended
}
export const startAgain = async (): Promise<void> => void (system = await start(options()))
export const databaseUrl = (): string => database.url
