import { beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf } from '../../support/sql'
import { ask, type Attacker, expectNothingOf, type Scene, send, setScene } from './scene'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})

const list = async (attacker: Attacker, path: string) => {
  const { status, body } = await send(attacker, 'GET', path)
  expect(status).toBe(200)
  expect(body.docs.length).toBeGreaterThan(0)
  return body.docs as Record<string, any>[]
}

describe('depth, select and populate', () => {
  it.each([
    'depth=10',
    'depth=2&populate[volunteers][bankAccount]=true&populate[volunteers][notes]=true',
    'depth=2&populate[volunteers][birthDate]=true',
    'depth=1&select[volunteer]=true&populate[volunteers][claims]=true',
  ])('show a network’s coordinator no more of its members: %s', async (query) => {
    const filter = `where[volunteer.lastName][equals]=${scene.near.lastName}`
    const [membership] = await list('network', `memberships?${filter}&${query}`)
    expect(membership).toMatchObject({ volunteer: { id: scene.near.id } })
    for (const hidden of ['bankAccount', 'notes', 'birthDate', 'certificateOfConduct', 'account', 'claims'])
      expect(membership!.volunteer).not.toHaveProperty(hidden)
    const [theTown] = await list('municipal', `memberships?${filter}&depth=2`)
    expect(theTown!.volunteer).toMatchObject({ notes: scene.near.notes, birthDate: scene.near.birthDate })
  })

  it.each(['select[bankAccount]=true', 'select[notes]=true', 'select[birthDate]=true', 'select[id]=true'])(
    'give nothing more when only a part is asked for: %s',
    async (query) => {
      const answer = await send('network', 'GET', `volunteers/${scene.near.id}?${query}`)
      expect(Object.keys(answer.body)).toEqual(['id'])
    },
  )

  it.each(['select[title]=true', 'select[municipality]=false', 'select[id]=true', 'select[_status]=false'])(
    'do not take a record out of its scope by leaving out what decides: %s',
    async (query) => {
      for (const path of [
        `networks/${scene.weyhen}/?draft=true&${query}`,
        `networks?where[_status][equals]=draft&${query}`,
      ])
        expect(JSON.stringify((await send('public', 'GET', path)).body)).not.toContain('"_status":"draft"')
      expect((await send('municipal', 'GET', `claims/${scene.farClaim}?${query}`)).status).toBe(404)
      expect((await send('municipal', 'GET', `claims/${scene.nearClaim}?${query}`)).status).toBe(200)
    },
  )

  it('show the treasury the copy on the claim, never the volunteer’s record', async () => {
    await rowsOf(`update claims set status = 'ordered' where id = $1`, [scene.nearClaim])
    const { body } = await send(
      'treasurer',
      'GET',
      `claims/${scene.nearClaim}?depth=10&populate[volunteers][notes]=true`,
    )
    await rowsOf(`update claims set status = 'submitted' where id = $1`, [scene.nearClaim])
    expect(body.volunteer).toBe(scene.near.id)
    expect(body.payee.iban).toBe(scene.near.iban)
    for (const secret of [scene.near.notes, scene.near.birthDate])
      expect(JSON.stringify(body)).not.toContain(secret)
  })

  it('never show login data', async () => {
    const secrets = /"(hash|salt|resetPasswordToken|resetPasswordExpiration|loginAttempts|_sid)"/
    for (const [attacker, path] of [
      ['district', 'networks?limit=0&depth=3&populate[users][hash]=true&populate[users][salt]=true'],
      ['district', 'users?limit=0&depth=2&select[hash]=true&select[sessions]=true&showHiddenFields=true'],
      ['admin', 'users?limit=0&depth=2&showHiddenFields=true'],
      ['volunteer', 'users/me?depth=3&select[hash]=true&showHiddenFields=true'],
    ] as const) {
      const { status, body } = await send(attacker, 'GET', path)
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toMatch(secrets)
    }
    const accounts = await list('district', 'users?limit=0&depth=0')
    for (const { email, sessions } of accounts)
      if (email !== 'district@demo.example') expect(sessions ?? []).toEqual([])
  })
})

describe('joins', () => {
  it.each([
    ['public', 'municipalities', 'localReviews'],
    ['public', 'networks', 'memberships'],
    ['public', 'events', 'registrations'],
    ['public', 'services', 'agreements'],
    ['public', 'placements', 'hourSheets'],
    ['editor', 'networks', 'memberships'],
    ['network', 'volunteers', 'claims'],
    ['network', 'volunteers', 'serviceHours'],
    ['volunteer', 'funds', 'claims'],
  ])('do not show %s what hangs on %s: %s', async (attacker, collection, join) => {
    for (const query of [
      'depth=1',
      `joins[${join}][count]=true`,
      `joins[${join}][limit]=0&joins[${join}][count]=true`,
    ])
      for (const doc of await list(attacker, `${collection}?limit=3&${query}`)) {
        const joined = doc[join] as { docs?: Record<string, any>[] } | undefined
        for (const each of joined?.docs ?? []) expect(each.public ?? each.volunteer).toBeTruthy()
        if (join !== 'localReviews' && attacker !== 'network') expect(doc).not.toHaveProperty(join)
      }
  })

  it('count only readable records', async () => {
    const where = `where[id][equals]=${scene.syken}`
    const join = 'joins[memberships][count]=true&joins[memberships][limit]=1&depth=0'
    const known = await list('municipal', `networks?${where}&${join}`)
    expect(known[0]!.memberships.totalDocs).toBeGreaterThan(3)
    const [mine] = await list('volunteer', `networks?${where}&${join}`)
    expect(mine!.memberships.totalDocs).toBe(1)
    for (const attacker of ['public', 'editor', 'treasurer'])
      expect((await list(attacker, `networks?${where}&${join}`))[0]).not.toHaveProperty('memberships')
    const elsewhere = await send('municipal2', 'GET', `networks?${where}&${join}`)
    expect(elsewhere.body.docs[0].memberships?.totalDocs ?? 0).toBe(0)
  })

  it('refuse filters on hidden fields', async () => {
    for (const [attacker, path] of [
      ['network', 'networks?joins[memberships][where][volunteer.birthDate][like]=19'],
      ['network', 'networks?joins[memberships][where][or][0][volunteer.notes][exists]=true'],
      [
        'volunteer',
        'networks?joins[memberships][where][volunteer.account.email][like]=demo&depth=0&joins[memberships][where][volunteer.hash][like]=a',
      ],
      ['public', 'municipalities?joins[localReviews][where][note][like]=a'],
    ] as const)
      expect((await send(attacker, 'GET', path)).status).toBe(400)
  })

  it('bring no drafts to the public', async () => {
    for (const query of [
      'draft=true',
      'draft=true&joins[articles][where][_status][equals]=draft',
      'trash=true',
    ])
      for (const doc of await list('public', `municipalities?limit=0&${query}`))
        for (const { _status, deletedAt } of doc.articles?.docs ?? []) {
          expect(_status ?? 'published').toBe('published')
          expect(deletedAt ?? null).toBeNull()
        }
  })
})

describe('GraphQL', () => {
  it('shows nothing more by nesting, aliases or fragments', async () => {
    const query = `
      query ($id: ID) {
        a: Memberships(where: { volunteer: { equals: $id } }) { docs { ...Deep } }
        b: Memberships(where: { volunteer: { equals: $id } }) { docs { volunteer { n: notes ... on Volunteer { b: birthDate } } } }
        Memberships(where: { volunteer: { equals: $id } }) { docs { network { memberships { docs { volunteer { notes } } } } } }
      }
      fragment Deep on Membership { volunteer { lastName notes bankAccount { iban } certificateOfConduct { relevantEntry } account { email } } }`
    const member = await ask('network', query, { id: scene.near.id })
    expect(member.data.a.docs).toMatchObject([{ volunteer: { lastName: scene.near.lastName, notes: null } }])
    const shown = JSON.stringify(member)
    for (const secret of [scene.near.notes, scene.near.birthDate, scene.near.iban])
      expect(shown).not.toContain(secret)
    const theTown = await ask('municipal', query, { id: scene.near.id })
    expect(theTown.data.b.docs).toEqual([{ volunteer: { n: scene.near.notes, b: scene.near.birthDate } }])
  })

  it('shows no people of another municipality, whatever the query', async () => {
    const { id } = scene.far
    const answer = await ask(
      'municipal',
      `{ Volunteer(id: "${id}") { id lastName notes } list: Volunteers(where: { id: { equals: "${id}" } }) { docs { notes } totalDocs }
         countVolunteers(where: { id: { equals: "${id}" } }) { totalDocs } draft: Volunteer(id: "${id}", trash: true) { notes }
         Claim(id: "${scene.farClaim}") { payee { iban } volunteer { notes } } }`,
    )
    expectNothingOf(scene.far, answer)
    expect(answer.data).toMatchObject({
      Volunteer: null,
      list: { totalDocs: 0 },
      countVolunteers: { totalDocs: 0 },
    })
  })

  it('returns totalDocs for joins it returns no records of', async () => {
    const query = `{ Networks(where: { id: { equals: "${scene.syken}" } }) { docs { memberships(limit: 0, count: true) { totalDocs hasNextPage docs { id } } } } }`
    const { data, errors } = await ask('municipal', query)
    expect(errors).toBeUndefined()
    expect(data.Networks.docs[0].memberships).toMatchObject({ docs: [], hasNextPage: false })
    expect(data.Networks.docs[0].memberships.totalDocs).toBeGreaterThan(3)
    expect((await ask('public', query)).data.Networks.docs).toEqual([{ memberships: null }])
  })
})
