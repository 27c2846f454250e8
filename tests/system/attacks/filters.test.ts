import { beforeAll, describe, expect, it } from '@jest/globals'
import { ask, expectNothingOf, expectRefused, type Scene, send, setScene } from './scene'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})

describe('a filter on a hidden field', () => {
  it.each([
    ['network', 'birth dates', 'volunteers', 'birthDate', 'like', '19'],
    ['network', 'bank accounts', 'volunteers', 'bankAccount.iban', 'exists', 'true'],
    ['network', 'bank accounts by the other separator', 'volunteers', 'bankAccount__iban', 'like', 'DE'],
    ['network', 'account holders', 'volunteers', 'bankAccount.holder', 'not_like', 'x'],
    ['network', 'who has notes', 'volunteers', 'notes', 'exists', 'false'],
    [
      'network',
      'entries in certificates',
      'volunteers',
      'certificateOfConduct.relevantEntry',
      'equals',
      'true',
    ],
    ['network', 'who saw certificates', 'volunteers', 'certificateOfConduct.inspectedBy.email', 'like', 'a'],
    ['network', 'accounts', 'volunteers', 'account', 'not_equals', 'null'],
    ['network', 'e-mail addresses of accounts', 'volunteers', 'account.email', 'like', 'demo'],
    ['network', 'commissions', 'volunteers', 'commission.from', 'greater_than', '2000'],
    ['network', 'consents', 'volunteers', 'consents.subject', 'in', 'photo,newsletter'],
    ['network', 'claims', 'volunteers', 'claims.status', 'equals', 'draft'],
    ['network', 'bank accounts of members', 'memberships', 'volunteer.bankAccount.iban', 'like', 'DE'],
    ['network', 'birth dates of members', 'memberships', 'volunteer.birthDate', 'less_than', '1950'],
    ['network', 'accounts of members', 'memberships', 'volunteer.account.email', 'contains', 'demo'],
    [
      'network',
      'bank accounts of those who gave hours',
      'service-hours',
      'volunteer.bankAccount.iban',
      'like',
      'D',
    ],
    ['treasurer', 'names of those who file claims', 'claims', 'volunteer.lastName', 'like', 'a'],
    ['treasurer', 'birth dates of those who file claims', 'claims', 'volunteer.birthDate', 'not_equals', 'x'],
    ['auditor', 'notes on those who file claims', 'claims', 'volunteer.notes', 'exists', 'true'],
    ['auditor', 'names through receipts', 'receipts', 'claim.volunteer.lastName', 'like', 'a'],
    ['volunteer', 'the town’s notes on oneself through claims', 'funds', 'claims.payee.iban', 'like', 'DE'],
    ['volunteer', 'how much money a fund holds', 'funds', 'amountCents', 'greater_than', '5'],
    ['volunteer', 'members of networks', 'networks', 'memberships.volunteer.lastName', 'like', 'a'],
    ['volunteer', 'who coordinates networks', 'networks', 'coordinator.email', 'like', 'demo'],
    ['editor', 'who coordinates networks', 'networks', 'coordinator', 'exists', 'true'],
    ['editor', 'members of networks', 'networks', 'memberships.status', 'equals', 'requested'],
    ['public', 'guests of events', 'events', 'registrations.guest.email', 'like', 'a'],
    ['public', 'internal notes of reviews', 'local-reviews', 'note', 'like', 'a'],
    ['public', 'who is responsible for reviews', 'local-reviews', 'responsible.name', 'like', 'a'],
    ['public', 'who uploads images', 'media', 'uploadedBy.email', 'like', 'a'],
    ['public', 'who uploads images of articles', 'articles', 'image.uploadedBy', 'exists', 'true'],
    ['public', 'hour sheets of work opportunities', 'placements', 'hourSheets.participantRef', 'like', 'a'],
    ['public', 'costs of agreements', 'services', 'agreements.costCents', 'greater_than', '0'],
  ])('does not tell %s of %s', async (attacker, _, collection, path, operator, value) => {
    for (const filter of [
      `where[${path}][${operator}]=${value}`,
      `where[or][0][${path}][${operator}]=${value}`,
      `where[AND][0][Or][0][${path}][${operator}]=${value}`,
      `where[or][0][id][exists]=true&where[or][1][${path}][${operator}]=${value}`,
    ]) {
      expectRefused(await send(attacker, 'GET', `${collection}?${filter}`))
      expectRefused(await send(attacker, 'GET', `${collection}/count?${filter}`))
    }
  })

  it.each([
    'hash',
    'salt',
    'resetPasswordToken',
    'resetPasswordExpiration',
    'sessions.id',
    'loginAttempts',
    'lockUntil',
  ])('tells nobody of %s of accounts', async (secret) => {
    for (const attacker of ['admin', 'district', 'volunteer'])
      expectRefused(await send(attacker, 'GET', `users?where[${secret}][exists]=true`))
    for (const path of ['networks?where[coordinator', 'volunteers?where[account', 'audit-log?where[actor'])
      expectRefused(await send('district', 'GET', `${path}.${secret}][exists]=true`))
  })

  it('works for those who may read the field', async () => {
    const { near } = scene
    for (const attacker of ['municipal', 'district'])
      for (const filter of [
        `where[notes][equals]=${near.notes}`,
        `where[bankAccount.iban][equals]=${near.iban}&where[lastName][equals]=${near.lastName}`,
        `where[and][0][birthDate][equals]=${near.birthDate}&where[and][1][notes][equals]=${near.notes}`,
      ])
        expect((await send(attacker, 'GET', `volunteers?${filter}`)).body).toMatchObject({ totalDocs: 1 })
    const members = await send(
      'network',
      'GET',
      `memberships?where[volunteer.lastName][equals]=${near.lastName}`,
    )
    expect(members.body.totalDocs).toBe(1)
  })
})

describe('a filter on records of others', () => {
  const nothing = { totalDocs: 0, docs: [] }

  it.each([
    ['municipal', 'people', 'volunteers', (it: Scene) => `[lastName][equals]=${it.far.lastName}`],
    [
      'municipal',
      'people by what they are not',
      'volunteers',
      (it: Scene) => `[municipality][not_in]=${it.syke}`,
    ],
    [
      'municipal',
      'claims by account',
      'claims',
      (it: Scene) => `[payee.accountHolder][equals]=${it.far.lastName}`,
    ],
    [
      'municipal',
      'claims by the person',
      'claims',
      (it: Scene) => `[volunteer.notes][equals]=${it.far.notes}`,
    ],
    [
      'municipal',
      'memberships',
      'memberships',
      (it: Scene) => `[volunteer.lastName][equals]=${it.far.lastName}`,
    ],
    ['municipal', 'memberships elsewhere', 'memberships', (it: Scene) => `[network][equals]=${it.weyhen}`],
    ['municipal', 'accounts behind people', 'volunteers', () => '[account.email][like]=demo'],
    [
      'network',
      'members of other networks',
      'volunteers',
      (it: Scene) => `[lastName][like]=${it.far.lastName}`,
    ],
    ['volunteer', 'fellow members', 'memberships', (it: Scene) => `[volunteer][equals]=${it.near.id}`],
    ['volunteer', 'claims of others', 'claims', (it: Scene) => `[id][in]=${it.nearClaim},${it.farClaim}`],
    ['volunteer', 'other people', 'volunteers', (it: Scene) => `[lastName][equals]=${it.near.lastName}`],
  ])('does not show %s %s', async (attacker, _, collection, filter) => {
    const where = filter(scene)
    for (const query of [
      `where${where}`,
      `where[or][0]${where}`,
      `where[oR][0]${where}`,
      `trash=true&where${where}`,
      `draft=true&where${where}`,
    ]) {
      expect((await send(attacker, 'GET', `${collection}?${query}`)).body).toMatchObject(nothing)
      expect((await send(attacker, 'GET', `${collection}/count?${query}`)).body).toEqual({ totalDocs: 0 })
    }
  })

  it.each([
    ['exclusion', (it: Scene) => `[volunteer.lastName][not_equals]=${it.near.lastName}`],
    ['absence', () => '[volunteer.notes][exists]=false'],
    ['unlikeness', () => '[volunteer.lastName][not_like]=xyz'],
  ])('does not show members of another town by %s', async (_, filter) => {
    const member = await send('municipal2', 'GET', `memberships?limit=0&depth=0&where${filter(scene)}`)
    const networks = member.body.docs.map(({ network }: { network: string }) => network)
    expect(networks).not.toContain(scene.syken)
    expect(member.status).toBe(200)
  })

  it('is not widened by a filter of the attacker’s own', async () => {
    const all = await send('municipal', 'GET', 'claims/count')
    for (const query of [
      'where[or][0][id][exists]=true&where[or][1][municipality][exists]=true',
      'where[OR][0][id][exists]=true&where[or][0][id][exists]=true',
      `where[municipality][not_equals]=${scene.syke}&where[or][0][id][exists]=true`,
      `where[municipality][in]=${scene.weyhe},${scene.syke}`,
    ]) {
      const { body } = await send('municipal', 'GET', `claims?limit=0&depth=0&${query}`)
      expect(body.totalDocs).toBeLessThanOrEqual(all.body.totalDocs)
      for (const { municipality } of body.docs) expect(municipality).toBe(scene.syke)
    }
    expect(all.body.totalDocs).toBeGreaterThan(0)
  })

  it('shows the town its own', async () => {
    const { body } = await send(
      'municipal',
      'GET',
      `claims?where[volunteer.notes][equals]=${scene.near.notes}`,
    )
    expect(body.docs).toMatchObject([{ id: scene.nearClaim }])
  })
})

describe('searching in lists', () => {
  it('does not find by what is hidden', async () => {
    const { near } = scene
    for (const value of [near.notes, near.iban, near.birthDate]) {
      const search = `where[or][0][name][like]=${value}&where[or][1][firstName][contains]=${value}`
      const answer = await send('network', 'GET', `volunteers?${search}`)
      expect(answer.body).toMatchObject({ totalDocs: 0 })
    }
    const found = await send('network', 'GET', `volunteers?where[name][like]=${near.lastName}`)
    expect(found.body.totalDocs).toBe(1)
  })
})

describe('a filter in GraphQL', () => {
  it.each([
    ['network', '{ Volunteers(where: { birthDate: { greater_than: "19" } }) { totalDocs } }'],
    ['network', '{ Volunteers(where: { bankAccount__iban: { exists: true } }) { totalDocs } }'],
    ['network', '{ countVolunteers(where: { notes: { exists: true } }) { totalDocs } }'],
    ['network', '{ a: Volunteers(where: { OR: [{ notes: { like: "a" } }] }) { totalDocs } }'],
    ['volunteer', '{ Funds(where: { amountCents: { greater_than: 1 } }) { totalDocs } }'],
    ['public', '{ MediaFiles(where: { uploadedBy: { exists: true } }) { totalDocs } }'],
  ])('does not tell %s: %s', async (attacker, query) => {
    const { data, errors } = await ask(attacker, query)
    expect(Object.values(data)).toEqual([null])
    expect(errors).toMatchObject([{ extensions: { statusCode: 400 } }])
    expectNothingOf(scene.near, errors)
  })

  it('finds for those who may read the field', async () => {
    const { data } = await ask(
      'municipal',
      'query ($n: String) { Volunteers(where: { notes: { equals: $n } }) { totalDocs } }',
      {
        n: scene.near.notes,
      },
    )
    expect(data).toEqual({ Volunteers: { totalDocs: 1 } })
  })
})
