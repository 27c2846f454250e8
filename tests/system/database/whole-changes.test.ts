import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'

let token: string
let ids: string[]
beforeEach(async () => {
  token = await tokenOf('admin')
  ids = []
  for (const name of ['Eins', 'Zwei', 'Drei'])
    ids.push((await make('topics', { name, slug: `${name}-${randomUUID()}`.toLowerCase(), ...published })).id)
})

const topics = () => rowsOf('select id, slug from topics where id = any($1) order by id', [ids])
const all = () => `topics?where[id][in]=${ids.join(',')}`

describe('of many records', () => {
  it('none is changed when one cannot be', async () => {
    const before = await topics()
    const { status, body } = await rest('PATCH', all(), { token, data: { slug: `alle-${randomUUID()}` } })
    expect({ status, code: body.errors[0].data.code }).toEqual({ status: 400, code: 'oneOfManyRefused' })
    expect(body.errors[0].message).toMatch(/^Nichts wurde geändert/)
    expect(await topics()).toEqual(before)
  })

  it('none is deleted when one is used, and it is said where, in English too', async () => {
    await make('articles', {
      title: `Mit Thema ${randomUUID()}`,
      kind: 'news',
      topics: [ids[1]],
      ...published,
    })
    const { status, body } = await rest('DELETE', all(), { token, headers: { 'Accept-Language': 'en' } })
    expect({ status, code: body.errors[0].data.code }).toEqual({ status: 400, code: 'oneOfManyRefused' })
    expect(body.errors[0].message).toMatch(/^Nothing was changed.*It is used in: .*Mit Thema/)
    expect(await topics()).toHaveLength(3)
  })

  it('all are changed, and deleted, when all can be', async () => {
    const changed = await rest('PATCH', all(), { token, data: { name: 'Gleich' } })
    expect([changed.status, changed.body.docs.length]).toEqual([200, 3])
    const deleted = await rest('DELETE', all(), { token })
    expect([deleted.status, deleted.body.docs.length]).toEqual([200, 3])
    expect(await topics()).toEqual([])
  })
})
