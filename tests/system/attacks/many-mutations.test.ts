import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf } from '../../support/sql'
import { ask, type Scene, setScene } from './scene'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})

/** Memberships of a person in Syke, one after another in one document. */
const join = (networks: Record<string, string>) =>
  `mutation { ${Object.entries(networks)
    .map(
      ([name, network]) =>
        `${name}: createMembership(data: { network: "${network}", volunteer: "${scene.near.id}", role: member }) { id }`,
    )
    .join(' ')} }`

describe('a mutation that is refused', () => {
  it('leaves nothing behind after one that is not', async () => {
    await rowsOf('delete from memberships where volunteer_id = $1', [scene.near.id])
    const { data, errors } = await ask('municipal', join({ own: scene.syken, foreign: scene.weyhen }))
    expect(data).toMatchObject({ own: { id: expect.anything() }, foreign: null })
    expect(errors).toMatchObject([{ path: ['foreign'], extensions: { code: 'outsideArea' } }])
    expect(
      await rowsOf('select network_id from memberships where volunteer_id = $1', [scene.near.id]),
    ).toEqual([{ network_id: scene.syken }])
  })

  it('leaves nothing behind after another one that is', async () => {
    const count = async () => (await rowsOf('select count(*) from memberships'))[0]
    const before = await count()
    const { data } = await ask('municipal', join({ first: scene.weyhen, second: scene.weyhen }))
    expect(data).toEqual({ first: null, second: null })
    expect(await count()).toEqual(before)
  })

  it('leaves what it would have moved where it was', async () => {
    const title = `Netz ${randomUUID()}`
    const make = `createNetwork(data: { title: "${title}", slug: "${randomUUID()}", municipality: "${scene.syke}", status: planned, joinMode: open, _status: draft }) { id }`
    const made = await ask('municipal', `mutation { made: ${make} }`)
    const { id } = made.data.made
    const { errors } = await ask(
      'municipal',
      `mutation {
        a: updateNetwork(id: "${id}", data: { title: "${title}" }) { id }
        b: updateNetwork(id: "${id}", data: { municipality: "${scene.weyhe}" }) { id }
      }`,
    )
    expect(errors).toHaveLength(1)
    expect(await rowsOf('select municipality_id from networks where id = $1', [id])).toEqual([
      { municipality_id: scene.syke },
    ])
  })
})
