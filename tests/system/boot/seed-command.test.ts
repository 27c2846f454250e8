import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runCommand } from '../../support/command'
import { connected, postgresProcesses, rowCounts } from '../../support/postgres'
import { seededFolder } from '../../support/seeded-folder'
import { databaseUrl } from '../../support/shared'
import { demoPassword, removeFolder, type Running, start } from '../../support/system'

let system: Running

beforeAll(async () => {
  system = await start({ folder: seededFolder() })
})

afterAll(async () => {
  await system.stop()
  removeFolder(system.folder)
})

const seed = () => runCommand('seed', [], { folder: system.folder })

describe('seed beside a running system', () => {
  it('adds nothing twice', async () => {
    const before = await rowCounts(databaseUrl(system.folder))
    const servers = postgresProcesses(system.folder)
    const { code, output } = await seed()
    expect(output).toBe('  Nothing was missing.\n')
    expect(code).toBe(0)
    expect(await rowCounts(databaseUrl(system.folder))).toEqual(before)
    expect(postgresProcesses(system.folder)).toEqual(servers)
  })

  it('adds what is missing, and changes nothing else', async () => {
    const url = databaseUrl(system.folder)
    const before = await rowCounts(url)
    const title = 'Von der Redaktion geändert'
    await connected(url, async (client) => {
      await client.query(`delete from placements where slug = (select min(slug) from placements)`)
      await client.query(`update articles_locales set title = $1 where _locale = 'de'`, [title])
    })
    const { output } = await seed()
    expect(output).toBe('  + 1 placements\n')
    expect(output).not.toContain(demoPassword)
    expect(await rowCounts(url)).toMatchObject({ placements: before.placements, articles: before.articles })
    const { rows } = await connected(url, (client) =>
      client.query(`select distinct title from articles_locales where _locale = 'de'`),
    )
    expect(rows).toEqual([{ title }])
  })
})

describe('check-links', () => {
  const check = () => runCommand('check-links', [], { folder: system.folder })

  it('finds nothing in the seeds', async () => {
    expect(await check()).toEqual({ code: 0, output: '  Nothing was found.\n' })
  })

  it('lists stored links from before links were checked', async () => {
    const text = {
      root: { type: 'root', children: [{ type: 'link', fields: { url: 'javascript:alert(1)' } }] },
    }
    await connected(databaseUrl(system.folder), async (client) => {
      await client.query(
        `update events set online_link = 'https://a@host.example' where slug = 'austausch-syke'`,
      )
      await client.query(`update site_settings_navigation set url = '//host.example' where _order = 1`)
      await client.query(
        `update pages_locales set body = $1 where _locale = 'de' and _parent_id = (select min(id::text)::uuid from pages)`,
        [text],
      )
    })
    const { code, output } = await check()
    expect(output).toMatch(/events\/\S+ {2}onlineLink {2}notAnAddress/)
    expect(output).toMatch(/pages\/\S+ {2}body\.de {2}linkNotAllowed/)
    expect(output).toMatch(/site-settings {2}navigation\.0\.url {2}notATarget/)
    expect(output).not.toContain('host.example')
    expect(code).toBe(1)
  })
})
