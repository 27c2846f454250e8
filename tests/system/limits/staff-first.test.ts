import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { graphql, logIn } from '../../support/graphql'
import { rest } from '../../support/rest'
import { seededFolder } from '../../support/seeded-folder'
import { removeFolder, type Running, start } from '../../support/system'

const folder = seededFolder()
let system: Running
let token: string

beforeAll(async () => {
  // With the points that an installation gives; all requests here come from one address, as from a town hall.
  system = await start({ folder, env: { RATE_LIMIT: '' } })
  token = await logIn('municipal', system.url)
  // What is asked for the first time is loaded from the disk.
  await asStaff(() => {})
})

afterAll(async () => {
  await system.stop()
  removeFolder(folder)
})

/** Nobody has asked this before: it is computed. */
let asked = 0
const anew = () =>
  `{ Articles(limit: 100, where: { title: { like: "${++asked}x" } }) { docs { title topics { name } } } }`

async function asStaff(note: (way: string, status: number) => void): Promise<void> {
  const { url } = system
  note('GraphQL', (await graphql(anew(), {}, { token, url })).status)
  note('REST', (await rest('GET', 'articles?limit=5', { token, url })).status)
  const page = await fetch(`${url}/admin/collections/articles`, {
    headers: { Cookie: `payload-token=${token}`, Origin: url, 'Sec-Fetch-Site': 'same-origin' },
  })
  await page.arrayBuffer()
  note('the panel', page.status)
}

it('staff are answered while 200 connections without an account ask for what must be computed', async () => {
  const answers = new Map<number, number>()
  const answered = () => [...answers.values()].reduce((sum, one) => sum + one, 0)
  const staff: [string, number][] = []
  let over = false
  const crowd = Array.from({ length: 200 }, async () => {
    while (!over) {
      const { status } = await graphql(anew(), {}, { url: system.url })
      answers.set(status, (answers.get(status) ?? 0) + 1)
    }
  })
  for (let time = 0; time < 10 || answered() < 600; time++) await asStaff((...one) => staff.push(one))
  over = true
  await Promise.all(crowd)
  expect(staff.filter(([, status]) => status !== 200)).toEqual([])
  // Anonymous clients without an answer got the reason.
  expect([...answers.keys()].filter((status) => ![200, 429, 503].includes(status))).toEqual([])
})
