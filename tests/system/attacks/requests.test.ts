import { beforeAll, describe, expect, it } from '@jest/globals'
import { tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'
import { ask, type Attacker, expectNothingOf, missing, row, type Scene, send, setScene } from './scene'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

async function post(attacker: Attacker, path: string, body: string, headers: Record<string, string>) {
  const token = attacker === 'public' ? undefined : await tokenOf(attacker)
  const response = await fetch(`${sharedUrl()}/api/${path}`, {
    method: 'POST',
    headers: { ...headers, ...(token ? { Authorization: `JWT ${token}` } : {}) },
    body,
  })
  return { status: response.status, body: (await response.json()) as any }
}

describe('another method in a header', () => {
  const asGet = { ...form, 'X-Payload-HTTP-Method-Override': 'GET' }

  it('asks by the same rules', async () => {
    const where = `where[lastName][equals]=${scene.near.lastName}`
    expect((await post('municipal', 'volunteers', where, asGet)).body.totalDocs).toBe(1)
    for (const attacker of ['municipal2', 'volunteer'])
      expect((await post(attacker, 'volunteers', where, asGet)).body).toMatchObject({ totalDocs: 0 })
    expect((await post('public', 'volunteers', where, asGet)).status).toBe(403)
    expect((await post('network', 'volunteers', 'where[notes][exists]=true', asGet)).status).toBe(400)
    expect((await post('network', 'volunteers', 'where={"notes":{"exists":true}}', asGet)).status).toBe(400)
    expect((await post('network', 'memberships', 'sort=volunteer.birthDate', asGet)).status).toBe(400)
  })

  it.each(['DELETE', 'PATCH', 'PUT'])('changes nothing: %s', async (method) => {
    const before = await row('volunteers', scene.near.id)
    for (const headers of [
      { 'X-Payload-HTTP-Method-Override': method },
      { 'X-HTTP-Method-Override': method },
    ] as Record<string, string>[])
      for (const attacker of ['public', 'municipal2', 'volunteer', 'network'])
        for (const path of [
          `volunteers/${scene.near.id}`,
          `volunteers?where[id][equals]=${scene.near.id}&_method=${method}`,
        ])
          expect(
            (await post(attacker, path, '{"notes":"x"}', { 'Content-Type': 'application/json', ...headers }))
              .status,
          ).toBeGreaterThanOrEqual(400)
    expect(await row('volunteers', scene.near.id)).toEqual(before)
  })
})

describe('parameters', () => {
  it.each([
    'overrideAccess=true',
    'showHiddenFields=true',
    'user[roles][0]=admin',
    'user=admin',
    'context[access][system]=true',
    'req[user][roles][]=admin',
    'disableErrors=true',
    'pagination=false&limit=0',
    'limit=0&limit=5',
    'depth=1&depth=10',
    'select=*',
    'locale=all&fallback-locale=none',
    'where[id][exists]=true&where[id][exists]=false&where=',
    '__proto__[overrideAccess]=true',
    'constructor[prototype][overrideAccess]=true',
  ])('do not widen what is shown: %s', async (parameter) => {
    for (const attacker of ['municipal2', 'volunteer', 'network']) {
      const list = await send(attacker, 'GET', `volunteers?${parameter}`)
      expect(list.status).toBeLessThan(500)
      const text = JSON.stringify(list.body)
      expect([text.includes(scene.near.notes), text.includes('"hash"')]).toEqual([false, false])
      expect((await send(attacker, 'GET', `claims/${scene.nearClaim}?${parameter}`)).status).toBe(
        attacker === 'network' ? 403 : 404,
      )
    }
    expect([400, 403]).toContain((await send('public', 'GET', `volunteers?${parameter}`)).status)
  })

  it('given twice or as a list are taken with both rules', async () => {
    const both = `where[municipality][equals]=${scene.syke}&where[municipality][equals]=${scene.weyhe}`
    const { body, status } = await send('municipal', 'GET', `claims?limit=0&depth=0&${both}`)
    expect([200, 400]).toContain(status)
    for (const { municipality } of body.docs ?? []) expect(municipality).toBe(scene.syke)
  })
})

describe('broken input', () => {
  it.each(['{"email":', '[]', '"x"', 'null', '{"a":1}}'])(
    'is answered without a word of it: %s',
    async (body) => {
      for (const path of ['users/login', 'volunteers', 'graphql']) {
        const answer = await post('municipal', path, body, { 'Content-Type': 'application/json' })
        const text = JSON.stringify(answer.body)
        expect(text).not.toMatch(/at .*\.js|node_modules|stack|select .* from/i)
      }
    },
  )
})

describe('GraphQL', () => {
  it('changes nothing by a GET, and takes no lists of operations', async () => {
    const mutation = encodeURIComponent(
      `mutation { updateVolunteer(id: "${scene.near.id}", data: { notes: "x" }) { id } }`,
    )
    expect((await send('municipal', 'GET', `graphql?query=${mutation}`)).status).toBe(405)
    expect((await row('volunteers', scene.near.id)).notes).toBe(scene.near.notes)
    expect((await send('public', 'POST', 'graphql', [{ query: '{ Articles { totalDocs } }' }])).status).toBe(
      400,
    )
  })

  it('says in errors what is wrong, not what is there', async () => {
    for (const query of [
      `{ Volunteer(id: "${scene.far.id}") { noten } }`,
      `mutation { updateVolunteer(id: "${scene.far.id}", data: { notes: "x" }) { notes lastName } }`,
      `{ Volunteers(where: { lastName: { like: "${'%'.repeat(50)}" } }) { docs { notes } } }`,
      `query ($id: String!) { Volunteer(id: $id) { notes @include(if: true) lastName @skip(if: false) } }`,
    ])
      for (const attacker of ['public', 'volunteer', 'municipal'])
        expectNothingOf(scene.far, await ask(attacker, query, { id: scene.far.id }))
    const kept = await ask(
      'municipal2',
      'query ($id: String!) { Volunteer(id: $id) { notes @include(if: true) } }',
      { id: scene.far.id },
    )
    expect(kept.data.Volunteer.notes).toBe(scene.far.notes)
  })

  it('knows none of Payload’s own collections', async () => {
    const { data } = await ask('admin', '{ __schema { types { name } } }')
    const names = data.__schema.types.map(({ name }: { name: string }) => name).join(' ')
    expect(names).not.toMatch(/PayloadPreference|PayloadJob|PayloadLocked|PayloadMigration|PayloadKv/)
    expect(names).toContain('Volunteer')
  })
})

describe('what Payload keeps of others', () => {
  it('are preferences that nobody else reads, writes or deletes', async () => {
    const [other] = await rowsOf(`select id from users where email = 'municipal2@demo.example'`)
    const key = `probe-${missing}`
    await send('municipal2', 'POST', `payload-preferences/${key}`, { value: { secret: scene.near.notes } })
    for (const attacker of ['municipal', 'volunteer', 'admin', 'public']) {
      await send(attacker, 'POST', `payload-preferences/${key}`, {
        value: { mine: true },
        user: { relationTo: 'users', value: other!.id },
      })
      for (const path of [
        `payload-preferences/${key}`,
        `payload-preferences?where[user.value][equals]=${other!.id}`,
        'payload-preferences?limit=0&where[or][0][key][exists]=true',
      ])
        expect(JSON.stringify((await send(attacker, 'GET', path)).body)).not.toContain(scene.near.notes)
      await send(attacker, 'DELETE', `payload-preferences/${key}`)
      await send(attacker, 'DELETE', `payload-preferences?where[key][equals]=${key}`)
    }
    const kept = await send('municipal2', 'GET', `payload-preferences/${key}`)
    expect(kept.body.value).toEqual({ secret: scene.near.notes })
  })

  it('are locks of records that one may not change', async () => {
    const [other] = await rowsOf(`select id from users where email = 'municipal2@demo.example'`)
    const [lock] = await rowsOf(`insert into payload_locked_documents default values returning id`)
    await rowsOf(
      `insert into payload_locked_documents_rels (parent_id, path, volunteers_id, users_id)
       values ($1, 'document', $2, null), ($1, 'user', null, $3)`,
      [lock!.id, scene.far.id, other!.id],
    )
    for (const attacker of ['municipal', 'network', 'editor', 'volunteer']) {
      const { body } = await send(attacker, 'GET', 'payload-locked-documents?limit=0&depth=2')
      expect(JSON.stringify(body)).not.toContain(scene.far.id)
      expect((await send(attacker, 'GET', `payload-locked-documents/${lock!.id}`)).status).toBe(404)
      await send(attacker, 'DELETE', `payload-locked-documents/${lock!.id}`)
      await send(attacker, 'DELETE', 'payload-locked-documents?where[id][exists]=true')
    }
    expect(
      (await send('municipal2', 'GET', 'payload-locked-documents?limit=0')).body.totalDocs,
    ).toBeGreaterThan(0)
    await rowsOf('delete from payload_locked_documents where id = $1', [lock!.id])
  })

  it.each([
    'payload-jobs/run',
    'payload-jobs/run?silent=true&queue=default&limit=9',
    'payload-jobs/handle-schedules',
    'payload-jobs',
    'payload-jobs/cancel',
  ])('are jobs that nobody starts, lists or stops: %s', async (path) => {
    for (const attacker of ['public', 'volunteer', 'municipal', 'editor', 'admin'])
      for (const method of ['GET', 'POST', 'PATCH', 'DELETE'] as const)
        expect([400, 401, 403, 404, 501]).toContain(
          (await send(attacker, method, path, method === 'GET' ? undefined : {})).status,
        )
  })
})
