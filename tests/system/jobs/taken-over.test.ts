import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { newAdmin } from '../../support/command'
import { plan } from '../../support/plans'
import { connected, newDatabase } from '../../support/postgres'
import { rest } from '../../support/rest'
import { emptyFolder, removeFolder, type Running, start } from '../../support/system'
import { until } from '../../support/until'

const folder = emptyFolder()
let database: Awaited<ReturnType<typeof newDatabase>>
let post: Post
let system: Running
let token: string
const options = () => ({
  folder,
  env: { DATABASE_URL: database.url, SEED: 'none', SMTP_URL: `smtp://127.0.0.1:${post.port}` },
})

const rows = (query: string, values: unknown[] = []) =>
  connected(database.url, async (client) => (await client.query(query, values)).rows)
const jobs = (name: string) =>
  rows('select locked_by, attempts from graphile_worker.jobs where task_identifier = $1', [name])
/** As if so much time had passed since the last heartbeat of the worker that holds a job. */
const letTheLeaseRunOut = () =>
  rows(
    `update graphile_worker._private_jobs set locked_at = now() - interval '31 s' where locked_at is not null`,
  )
const published = (id: string) =>
  rows(`select 1 from _articles_v where parent_id = $1 and version__status = 'published'`, [id])

/** A mail server that takes every mail and breaks the connection off instead of saying so, as often as it is told. */
class Post {
  readonly mails: string[] = []
  breakOff = 0
  readonly #server: Server = createServer((socket) => {
    let text = ''
    socket.on('error', () => {})
    socket.write('220 post.example\r\n')
    socket.on('data', (piece) => {
      text += piece
      if (text.startsWith('From:') || text.includes('\r\nSubject:')) {
        if (!text.endsWith('\r\n.\r\n')) return
        this.mails.push(text)
        text = ''
        return void (this.breakOff-- > 0 ? socket.destroy() : socket.write('250 taken\r\n'))
      }
      if (!text.endsWith('\r\n')) return
      const isData = /^data/i.test(text)
      text = ''
      socket.write(isData ? '354 go on\r\n' : '250 well\r\n')
    })
  })

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }
  open = () => new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  close = () => this.#server.close()
}

beforeAll(async () => {
  post = new Post()
  await post.open()
  database = await newDatabase()
  system = await start(options())
  token = await newAdmin('boss@town.example', system.url, options())
})

afterAll(async () => {
  await system.stop()
  post.close()
  await database.drop()
  removeFolder(folder)
})

/** A planned article whose publication has begun and waits for the returned function. */
async function underWay(): Promise<{ id: string; goOn: () => Promise<void> }> {
  const { body } = await rest('POST', 'articles?draft=true', {
    token,
    url: system.url,
    data: { title: 'Mittendrin', slug: `mittendrin-${Math.random()}`, kind: 'news' },
  })
  const { id } = body.doc
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query('begin')
  await client.query('select 1 from articles where id = $1 for update', [id])
  await plan(token, 'publish', id, 0, system.url)
  await until('the begin of the job', 60, async () => (await jobs('publish'))[0]?.locked_by)
  return { id, goOn: () => client.end() }
}

describe('a job', () => {
  it('whose process is killed is taken over by another and runs once', async () => {
    const { id, goOn } = await underWay()
    const other = await start(options())
    system.process.kill('SIGKILL')
    await system.ended
    system = other
    await letTheLeaseRunOut()
    await until('the next try', 60, async () => (await jobs('publish'))[0]?.attempts === 2)
    await goOn()
    await until('the end of the job', 60, async () => !(await jobs('publish')).length)
    expect(await published(id)).toHaveLength(1)
  })

  it('runs once even if its live process is taken for dead', async () => {
    const { id, goOn } = await underWay()
    await rows(`update graphile_worker._private_jobs set locked_by = 'another' where locked_by is not null`)
    await goOn()
    await until('the end of the try', 60, async () => system.output().includes('another process has taken'))
    expect(await published(id)).toEqual([])
    await letTheLeaseRunOut()
    await until('the end of the job', 60, async () => !(await jobs('publish')).length)
    expect(await published(id)).toHaveLength(1)
  })

  it('does not delay shutdown and is left to the next process', async () => {
    const { id, goOn } = await underWay()
    expect(await system.stop()).toBe(0)
    expect(system.output()).not.toContain('✗')
    expect(await published(id)).toEqual([])
    await goOn()
    system = await start(options())
    await until('the end of the job', 60, async () => !(await jobs('publish')).length)
    expect(await published(id)).toHaveLength(1)
  })
})

it('a mail that may have been sent is sent again as the same mail, with a link that works', async () => {
  post.breakOff = 1
  const email = 'mina@person.example'
  const data = { name: 'Mina', email, roles: ['volunteer'], language: 'de' }
  await rest('POST', 'users', { token, data, url: system.url })
  await until('both mails', 60, async () => post.mails.length === 2)
  const [first, second] = post.mails.map((mail) => ({
    id: /^Message-ID: (<.+>)\r$/m.exec(mail)![1],
    secret: /konto\/passwort#([\w-]{43})/.exec(mail.replaceAll('=\r\n', ''))![1],
  }))
  expect(second).toEqual(first)
  const set = await rest('POST', 'users/reset-password', {
    data: { token: second!.secret, password: 'fuenf-leise-segelboote' },
    url: system.url,
  })
  expect(set.status).toBe(200)
})
