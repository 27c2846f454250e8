import { beforeAll, describe, expect, it } from '@jest/globals'
import { newAccount } from '../../support/account'
import { graphql, logIn } from '../../support/graphql'
import { newMunicipality } from '../../support/municipality'
import { make } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'

const german = 'Das geht nicht: Andere Einträge verweisen noch darauf. Lösen Sie zuerst diese Verweise.'
const english = 'This is not possible: other records still refer to it. Remove those references first.'

/** The town and all that hangs on it, as the database holds it. */
async function allOf(id: string): Promise<unknown> {
  const [found] = await rowsOf(
    `
    select to_jsonb(m) as town,
      (select jsonb_agg(l order by l.id) from municipalities_locales l where l._parent_id = m.id) as texts,
      (select jsonb_agg(v order by v.id) from _municipalities_v v where v.parent_id = m.id) as versions,
      (select jsonb_agg(n.id order by n.id) from networks n where n.municipality_id = m.id) as networks,
      (select jsonb_agg(r.id order by r.id) from services_rels r where r.municipalities_id = m.id) as services,
      (select jsonb_agg(r.id order by r.id) from users_rels r where r.municipalities_id = m.id) as accounts
    from municipalities m where id = $1`,
    [id],
  )
  return found
}

describe('deleting a municipality that others refer to', () => {
  let token: string
  let id: string
  let before: unknown

  beforeAll(async () => {
    token = await logIn('admin')
    // Known to nobody else: what belongs to a town of the seed comes and goes with other tests.
    ;({ id } = await newMunicipality('Bleibenburg'))
    await newAccount('municipal', { municipalities: [id] })
    await make('networks?draft=true', { title: 'Netz in Bleibenburg', municipality: id })
    await make('services?draft=true', { name: 'Angebot in Bleibenburg', municipalities: [id] })
    before = await allOf(id)
    expect(before).toMatchObject({
      networks: [expect.anything()],
      services: [expect.anything()],
      accounts: [expect.anything()],
    })
  })

  const languages: [string, Record<string, string>, string][] = [
    ['German without a choice', {}, german],
    ['German for a German browser', { 'Accept-Language': 'de-DE,de;q=0.9,en;q=0.8' }, german],
    ['English for an English browser', { 'Accept-Language': 'en' }, english],
    ['English for who chose it in the panel', { 'Accept-Language': 'de', Cookie: 'payload-lng=en' }, english],
    ['German for who chose it in the panel', { 'Accept-Language': 'en', Cookie: 'payload-lng=de' }, german],
  ]

  it.each(languages)('is refused over REST in %s', async (_, headers, message) => {
    const { status, body } = await rest('DELETE', `municipalities/${id}`, { token, headers })
    expect({ status, body }).toMatchObject({
      status: 409,
      body: { errors: [{ message: expect.stringContaining(message), data: { code: 'stillReferenced' } }] },
    })
    expect(await allOf(id)).toEqual(before)
  })

  it.each(languages)('is refused over GraphQL in %s', async (_, headers, message) => {
    const mutation = 'mutation ($id: String!) { deleteMunicipality(id: $id) { id } }'
    const { data, errors } = await graphql(mutation, { id }, { token, headers })
    expect(data).toEqual({ deleteMunicipality: null })
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), extensions: { code: 'stillReferenced', statusCode: 409 } },
    ])
    expect(await allOf(id)).toEqual(before)
  })

  it('is refused by a filter as well', async () => {
    const { status, body } = await rest('DELETE', `municipalities?where[id][equals]=${id}`, { token })
    expect([400, 409]).toContain(status)
    expect(body.errors).toMatchObject([{ message: expect.stringContaining(german) }])
    expect(await allOf(id)).toEqual(before)
  })

  it('is possible once nothing refers to it', async () => {
    const created = await rest('POST', 'municipalities', {
      token,
      data: {
        name: 'Ohne Bezug',
        slug: 'ohne-bezug',
        key: '99000001',
        kind: 'gemeinde',
        _status: 'published',
      },
    })
    expect(created.status).toBe(201)
    const deleted = await rest('DELETE', `municipalities/${created.body.doc.id}`, { token })
    expect(deleted.status).toBe(200)
    expect(await rowsOf(`select id from municipalities where slug = 'ohne-bezug'`)).toEqual([])
  })
})

describe('referring to a record that does not exist', () => {
  it('is refused with a stable code and saves nothing', async () => {
    const { status, body } = await rest('POST', 'networks', {
      token: await logIn('admin'),
      data: { title: 'Ohne Ort', municipality: '00000000-0000-4000-8000-000000000000', _status: 'published' },
    })
    expect(status).toBe(400)
    expect(body.errors).toHaveLength(1)
    expect(await rowsOf(`select id from networks where title = 'Ohne Ort'`)).toEqual([])
  })
})
