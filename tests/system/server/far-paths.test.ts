import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql, logIn } from '../../support/graphql'
import { seededFolder } from '../../support/seeded-folder'
import { removeFolder, type Running, start } from '../../support/system'

let system: Running
beforeAll(async () => {
  system = await start({ folder: seededFolder() })
})
afterAll(async () => {
  await system.stop()
  removeFolder(system.folder)
})

/** Asks, and looks whether something was left behind. */
async function ask(path: string, token?: string) {
  const headers = { 'Accept-Language': 'en', ...(token ? { Authorization: `JWT ${token}` } : {}) }
  const answer = await fetch(`${system.url}/api/${path}`, { headers })
  const body = await answer.json()
  await nothingLeft()
  return { status: answer.status, code: body.errors?.[0].data?.code, paths: body.errors?.[0].data?.paths }
}

async function nothingLeft(): Promise<void> {
  await pause(100)
  expect(system.output()).not.toMatch(/unhandled|uncaught/i)
}

describe('paths of three and more collections', () => {
  it.each([
    ['networks?sort=fixedDate.network.coordinator', 'coordinator'],
    ['networks?where[fixedDate.network.coordinator][exists]=true', 'coordinator'],
    ['networks/count?where[and][0][fixedDate.network.coordinator.email][like]=a', 'coordinator'],
    ['networks?where[coordinator][exists]=true&where[fixedDate.network.title][like]=a', 'coordinator'],
    ['networks?where[fixedDate.network.nothing][equals]=1', 'fixedDate.network.nothing'],
    ['municipalities?joins[networks][where][fixedDate.network.coordinator][exists]=true', 'coordinator'],
  ])('are refused over REST where the public may not read the end: %s', async (path, paths) => {
    expect(await ask(path)).toEqual({ status: 400, code: 'QUERY_ERROR', paths })
  })

  it('are refused over GraphQL', async () => {
    const { errors } = await graphql(
      '{ Networks(sort: "fixedDate.network.coordinator") { docs { id } } }',
      {},
      { url: system.url },
    )
    expect(errors![0]!.extensions).toMatchObject({ code: 'QUERY_ERROR', paths: 'coordinator' })
    await nothingLeft()
  })

  it('are refused in versions and drafts', async () => {
    const token = await logIn('editor', system.url)
    for (const path of [
      'networks/versions?where[version.fixedDate.network.nothing][equals]=1',
      'networks?draft=true&where[fixedDate.network.nothing][equals]=1',
    ])
      expect([path, (await ask(path, token)).code]).toEqual([path, 'QUERY_ERROR'])
  })

  it('are allowed where all is public, and where the account may read the end', async () => {
    expect(
      (await ask('networks?where[fixedDate.network.title][like]=a&sort=fixedDate.network.title')).status,
    ).toBe(200)
    const token = await logIn('admin', system.url)
    expect((await ask('networks?where[fixedDate.network.coordinator][exists]=true', token)).status).toBe(200)
  })
})
