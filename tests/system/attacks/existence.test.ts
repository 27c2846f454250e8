import { beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf } from '../../support/sql'
import { ask, type Attacker, missing, type Scene, send, setScene } from './scene'

let scene: Scene
/** Ids of records that exist and that the attacker may not read, by collection. */
let hidden: Record<string, string>
beforeAll(async () => {
  scene = await setScene()
  const one = async (query: string) => (await rowsOf<{ id: string }>(query))[0]!.id
  hidden = {
    volunteers: scene.far.id,
    claims: scene.farClaim,
    memberships: await one(`select m.id from memberships m where volunteer_id = '${scene.far.id}'`),
    funds: await one(`select id from funds where municipality_id = '${scene.weyhe}'`),
    users: await one(`select id from users where email = 'auditor@demo.example'`),
    networks: scene.weyhen,
    articles: await one(
      `insert into articles (slug, kind, _status) values ('verborgen-' || gen_random_uuid(), 'news', 'draft') returning id`,
    ),
  }
})

/** What somebody is told, without what names the record that was asked for. */
async function told(
  attacker: Attacker,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  id: string,
) {
  const data = method === 'PATCH' ? { title: 'x' } : method === 'POST' ? {} : undefined
  const { status, body } = await send(attacker, method, path.replace(':id', id), data)
  // An address that leads nowhere is repeated.
  return { status, body: JSON.parse(JSON.stringify(body).replaceAll(`/${id}/`, '/')) }
}

const operations = [
  ['reading it', 'GET', '/:id'],
  ['reading its draft', 'GET', '/:id?draft=true&trash=true'],
  ['reading a part of it', 'GET', '/:id?select[id]=true&depth=0'],
  ['changing it', 'PATCH', '/:id'],
  ['changing many', 'PATCH', '?where[id][equals]=:id'],
  ['deleting it', 'DELETE', '/:id'],
  ['deleting many', 'DELETE', '?where[id][equals]=:id'],
  ['doubling it', 'POST', '/:id/duplicate'],
  ['asking what may be done with it', 'POST', '/access/:id'],
  ['counting it', 'GET', '/count?where[id][equals]=:id'],
] as const

describe.each(operations)(
  'a record that may not be read is as one that does not exist, when %s',
  (_, method, path) => {
    it.each([
      ['municipal', 'volunteers'],
      ['municipal', 'claims'],
      ['municipal', 'memberships'],
      ['municipal', 'funds'],
      ['municipal', 'users'],
      ['municipal', 'articles'],
      ['network', 'volunteers'],
      ['network', 'memberships'],
      ['volunteer', 'volunteers'],
      ['volunteer', 'claims'],
      ['volunteer', 'memberships'],
      ['volunteer', 'funds'],
      ['volunteer', 'articles'],
      ['treasurer', 'claims'],
      ['treasurer', 'users'],
      ['auditor', 'volunteers'],
      ['editor', 'volunteers'],
      ['public', 'volunteers'],
      ['public', 'articles'],
    ])('by %s, of %s', async (attacker, collection) => {
      const there = await told(attacker, method, collection + path, hidden[collection]!)
      const gone = await told(attacker, method, collection + path, missing)
      expect(there).toEqual(gone)
      expect(there.status).toBeLessThan(500)
      expect(JSON.stringify(there.body)).not.toContain(hidden[collection]!)
      expect(await rowsOf(`select id from ${collection} where id = $1`, [hidden[collection]])).toHaveLength(1)
    })
  },
)

describe('other ways to try whether a record exists', () => {
  it('end alike for versions, whether read or restored', async () => {
    const [version] = await rowsOf(`select id from _networks_v where parent_id = $1 limit 1`, [scene.weyhen])
    for (const attacker of ['municipal', 'volunteer', 'public'])
      for (const method of ['GET', 'POST'] as const) {
        const there = await told(attacker, method, 'networks/versions/:id', version!.id)
        expect(there).toEqual(await told(attacker, method, 'networks/versions/:id', missing))
        expect(there.status).toBe(403)
      }
    expect((await send('municipal2', 'GET', `networks/versions/${version!.id}`)).status).toBe(200)
  })

  it('end alike in GraphQL', async () => {
    const tries = [
      (id: string) => `{ Volunteer(id: "${id}") { id } }`,
      (id: string) => `mutation { updateVolunteer(id: "${id}", data: { notes: "x" }) { id } }`,
      (id: string) => `mutation { deleteVolunteer(id: "${id}") { id } }`,
      (id: string) => `mutation { restoreVersionNetwork(id: "${id}") { id } }`,
    ]
    for (const attacker of ['municipal', 'network', 'volunteer', 'public'])
      for (const attempt of tries) {
        const { data, errors } = await ask(attacker, attempt(scene.far.id))
        expect({ data, errors }).toEqual(
          await ask(attacker, attempt(missing)).then((gone) => ({ data: gone.data, errors: gone.errors })),
        )
      }
    const known = await ask('municipal', tries[0]!(scene.near.id))
    expect(known.data.Volunteer).toEqual({ id: scene.near.id })
  })

  it('end alike for a reference that is written', async () => {
    const write = async (volunteer: string) => {
      const { status, body } = await send('municipal', 'POST', 'memberships', {
        network: scene.syken,
        volunteer,
      })
      return { status, body }
    }
    expect(await write(scene.far.id)).toEqual(await write(missing))
    expect((await write(scene.far.id)).body.errors).toMatchObject([{ data: { code: 'unknownReference' } }])
  })

  it('tell what may be done with a record that may be read', async () => {
    const own = await send('municipal', 'POST', `volunteers/access/${scene.near.id}`, {})
    expect(own).toMatchObject({ status: 200, body: { read: expect.anything(), update: expect.anything() } })
  })
})
