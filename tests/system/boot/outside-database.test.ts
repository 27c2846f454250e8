import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { migrations } from '../../../src/migrations'
import { graphql, logIn } from '../../support/graphql'
import { connected, newDatabase, postgresProcesses, rowCounts } from '../../support/postgres'
import { demoPassword, launch, ready, removeFolder, type Running } from '../../support/system'
import { until } from '../../support/until'

let database: Awaited<ReturnType<typeof newDatabase>>
let systems: Running[]

beforeAll(async () => {
  database = await newDatabase()
  const options = { env: { DATABASE_URL: database.url } }
  systems = await Promise.all([launch(options), launch(options)])
  await Promise.all(systems.map(ready))
  for (const { output } of systems)
    await until('the end of the start', 60, async () => output().includes('Stop with Ctrl-C'))
})

afterAll(async () => {
  for (const system of systems) {
    await system.stop()
    removeFolder(system.folder)
  }
  await database.drop()
})

const doing = (what: string) => systems.filter(({ output }) => output().includes(what))

describe('two systems that start at once on one outside database', () => {
  it('apply each migration once', async () => {
    const { rows } = await connected(database.url, (client) =>
      client.query('select name from payload_migrations order by name'),
    )
    expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
    expect(doing('migration(s) applied')).toHaveLength(1)
  })

  it('seed once', async () => {
    const { users, municipalities } = await rowCounts(database.url)
    const accounts: unknown[] = parse(readFileSync('seed/demo/accounts.yaml', 'utf8'))
    expect({ users, municipalities }).toEqual({ users: accounts.length, municipalities: 15 })
    expect(doing('empty database seeded')).toHaveLength(1)
  })

  it('start no database of their own', () => {
    for (const { folder } of systems) {
      expect(postgresProcesses(folder)).toEqual([])
      expect(existsSync(path.join(folder, 'data', 'postgres'))).toBe(false)
    }
  })

  it('never print the demo password they were given', () => {
    for (const { output } of systems) {
      expect(output()).toContain('editor@demo.example')
      expect(output()).toContain('the one in DEMO_PASSWORD')
      expect(output()).not.toContain(demoPassword)
    }
  })

  it('never print the connection string or its password', () => {
    const { password } = new URL(database.url)
    for (const { output } of systems) expect(output()).not.toContain(password)
  })

  it('show the same records', async () => {
    const [one, other] = systems
    const token = await logIn('editor', one!.url)
    const { data } = await graphql(
      `
        mutation ($data: ArticleInput!) {
          createArticle(data: $data) {
            slug
          }
        }
      `,
      {
        data: {
          title: 'Auf dem einen geschrieben',
          slug: 'auf-dem-einen',
          kind: 'news',
          _status: 'published',
        },
      },
      { token, url: one!.url },
    )
    const response = await fetch(`${other!.url}/artikel/${data.createArticle.slug}`)
    expect(await response.text()).toContain('Auf dem einen geschrieben')
  })

  it('leave the database alone when they stop', async () => {
    expect(await systems[0]!.stop()).toBe(0)
    expect(await connected(database.url, async (client) => (await client.query('select 1')).rowCount)).toBe(1)
    expect((await fetch(`${systems[1]!.url}/readyz`)).status).toBe(200)
  })
})
