import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf } from '../../support/sql'
import { ask, row, type Scene, send, setScene } from './scene'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})

describe('a record', () => {
  it('does not leave its town, come to another, or begin there', async () => {
    const moves = [
      await send('municipal', 'PATCH', `volunteers/${scene.near.id}`, { municipality: scene.weyhe }),
      await send('municipal', 'PATCH', `volunteers?where[id][in]=${scene.near.id},${scene.far.id}`, {
        municipality: scene.weyhe,
      }),
      await send('municipal', 'POST', 'volunteers', {
        firstName: 'A',
        lastName: 'B',
        municipality: scene.weyhe,
      }),
      await send('municipal', 'POST', `volunteers/${scene.near.id}/duplicate`, {
        municipality: scene.weyhe,
        account: null,
      }),
    ]
    expect(moves.map(({ status }) => status >= 400)).toEqual([true, true, true, true])
    const { data } = await ask(
      'municipal',
      `mutation { updateVolunteer(id: "${scene.near.id}", data: { municipality: "${scene.weyhe}" }) { id } }`,
    )
    expect(data).toEqual({ updateVolunteer: null })
    const towns = await rowsOf(
      'select municipality_id as town from volunteers where id = any($1) order by last_name',
      [[scene.near.id, scene.far.id]],
    )
    expect(new Set(towns.map(({ town }) => town))).toEqual(new Set([scene.syke, scene.weyhe]))
    expect((await row('volunteers', scene.near.id)).municipality_id).toBe(scene.syke)
  })

  it.each([
    [
      'its town',
      'municipal',
      (it: Scene) => [`volunteers?where[id][equals]=${it.near.id}`, { municipality: it.weyhe }],
    ],
    [
      'its network',
      'network',
      (it: Scene) => [`service-hours?where[volunteer][equals]=${it.near.id}`, { volunteer: it.far.id }],
    ],
  ] as [string, string, (it: Scene) => [path: string, data: object]][])(
    'does not leave %s in a change of many, nor does any of them change',
    async (_, attacker, change) => {
      if (attacker === 'network')
        await send('network', 'POST', 'service-hours', {
          volunteer: scene.near.id,
          date: '2026-11-01',
          hours: 1,
          activity: 'x',
        })
      const state = async () => [
        await row('volunteers', scene.near.id),
        await rowsOf('select volunteer_id from service_hours order by id'),
      ]
      const before = await state()
      const [path, data] = change(scene)
      const { status, body } = await send(attacker, 'PATCH', path, data)
      expect({ refused: status >= 400, docs: body.docs }).toEqual({ refused: true, docs: undefined })
      expect(await state()).toEqual(before)
    },
  )

  it('is not published in a change of many by those who may not', async () => {
    const article = {
      title: 'x',
      kind: 'background',
      slug: `viele-${randomUUID()}`,
      municipality: scene.syke,
      _status: 'draft',
    }
    const { id } = (await send('municipal', 'POST', 'articles?draft=true', article)).body.doc
    const { status } = await send('municipal', 'PATCH', `articles?where[id][equals]=${id}`, {
      _status: 'published',
    })
    expect([status, (await row('articles', id))._status]).toEqual([403, 'draft'])
    const news = await send('municipal', 'PATCH', `articles?where[id][equals]=${id}`, {
      _status: 'published',
      kind: 'news',
    })
    expect([news.status, (await row('articles', id))._status]).toEqual([200, 'published'])
  })

  it('does not make an account powerful in a change of many', async () => {
    const data = { name: 'X', password: 'ein-langes-passwort', language: 'de', roles: ['volunteer'] }
    const { id } = (
      await send('district', 'POST', 'users', { ...data, email: `${randomUUID()}@demo.example` })
    ).body.doc
    const { status } = await send('district', 'PATCH', `users?where[id][equals]=${id}`, { roles: ['admin'] })
    const roles = await rowsOf('select value from users_roles where parent_id = $1', [id])
    expect([status, roles]).toEqual([403, [{ value: 'volunteer' }]])
  })

  it('of others is left alone when many are changed or deleted by a filter', async () => {
    const all = `where[or][0][id][equals]=${scene.near.id}&where[or][1][id][equals]=${scene.far.id}`
    const changed = await send('municipal', 'PATCH', `volunteers?${all}`, { availability: 'montags' })
    expect(changed.body.docs.map(({ id }: { id: string }) => id)).toEqual([scene.near.id])
    expect(changed.body.errors).toEqual([])
    const far = await row('volunteers', scene.far.id)
    expect([far.availability, (await row('volunteers', scene.near.id)).availability]).toEqual([
      null,
      'montags',
    ])
    const { body } = await send('municipal', 'POST', 'volunteers', {
      firstName: 'A',
      lastName: 'B',
      municipality: scene.syke,
    })
    const deleted = await send(
      'municipal',
      'DELETE',
      `volunteers?where[id][in]=${body.doc.id},${scene.far.id}&trash=true`,
    )
    expect(deleted.body.docs.map(({ id }: { id: string }) => id)).toEqual([body.doc.id])
    expect(await row('volunteers', scene.far.id)).toEqual(far)
  })
})
