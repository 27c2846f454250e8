import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql, logIn } from '../../support/graphql'
import { postgresProcesses } from '../../support/postgres'
import { seededFolder } from '../../support/seeded-folder'
import { removeFolder, type Running, start } from '../../support/system'
import { until } from '../../support/until'

const folder = seededFolder()
const options = { folder, detached: true }
let system: Running
let token: string

/** As the kernel does when memory runs out: nobody gets to tidy up. */
async function kill(): Promise<void> {
  process.kill(-system.process.pid!, 'SIGKILL')
  expect(await system.ended).toBeNull()
}

async function writeArticle(title: string, slug: string): Promise<void> {
  const { data, errors } = await graphql(
    `
      mutation ($data: ArticleInput!) {
        createArticle(data: $data) {
          title
        }
      }
    `,
    { data: { title, slug, kind: 'news', _status: 'published' } },
    { token, url: system.url },
  )
  expect(errors).toBeUndefined()
  expect(data.createArticle.title).toBe(title)
}

async function titles(): Promise<string[]> {
  const { data } = await graphql(
    '{ Articles(sort: "createdAt", where: { slug: { like: "absturz" } }) { docs { title } } }',
    {},
    { url: system.url },
  )
  return data.Articles.docs.map(({ title }: { title: string }) => title)
}

beforeAll(async () => {
  system = await start(options)
  token = await logIn('editor', system.url)
})

afterAll(async () => {
  await system.stop()
  removeFolder(folder)
})

describe('after a crash', () => {
  it('the database goes away by itself, and the next start has everything', async () => {
    await writeArticle('Kurz vor dem Absturz', 'absturz')
    await kill()
    await until('the end of the database', 60, async () => !postgresProcesses(folder).length)
    system = await start(options)
    expect(await titles()).toEqual(['Kurz vor dem Absturz'])
  })

  it('a start that does not wait for the old database has everything, too', async () => {
    await writeArticle('Noch ein Absturz', 'noch-ein-absturz')
    await kill()
    system = await start(options)
    expect(await titles()).toEqual(['Kurz vor dem Absturz', 'Noch ein Absturz'])
    expect(postgresProcesses(folder)).toHaveLength(1)
  })

  it('the number of the old database may belong to another process, which is left alone', async () => {
    expect(await system.stop()).toBe(0)
    const other = spawn('sleep', ['300'], { stdio: 'ignore' })
    const cluster = path.join(folder, 'data', 'postgres', '18')
    const lines = [other.pid, cluster, 1_795_000_000, 5432, '', '127.0.0.1', '', 'ready']
    writeFileSync(path.join(cluster, 'postmaster.pid'), `${lines.join('\n')}\n`)
    system = await start(options)
    expect(await titles()).toHaveLength(2)
    expect(other.signalCode).toBeNull()
    other.kill()
  })
})
