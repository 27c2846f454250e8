import { beforeAll, describe, expect, it } from '@jest/globals'
import { ask, expectRefused, type Scene, send, setScene } from './scene'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})

describe('the order of records', () => {
  it.each([
    ['network', 'birth dates', 'volunteers?sort=birthDate'],
    ['network', 'bank accounts', 'volunteers?sort=-bankAccount.iban'],
    ['network', 'bank accounts by the other separator', 'volunteers?sort=bankAccount__iban'],
    ['network', 'notes, as a second order', 'volunteers?sort=lastName,notes'],
    ['network', 'birth dates of members', 'memberships?sort=volunteer.birthDate'],
    ['network', 'names of former members', 'memberships?sort=-volunteer.lastName'],
    ['network', 'accounts of members', 'memberships?sort=volunteer.account.email'],
    ['treasurer', 'names of those who file claims', 'claims?sort=volunteer.lastName'],
    ['treasurer', 'who files claims', 'claims?sort=filedBy.email'],
    ['auditor', 'notes on those who file claims', 'receipts?sort=claim.volunteer.notes'],
    ['municipal', 'names of people of other towns', 'memberships?sort=volunteer.lastName'],
    ['municipal', 'e-mail addresses of accounts', 'volunteers?sort=account.email'],
    ['municipal', 'hashes of passwords', 'volunteers?sort=account.hash'],
    ['municipal', 'hashes of those who act', 'audit-log?sort=actor.hash'],
    ['district', 'hashes of passwords', 'networks?sort=coordinator.hash'],
    ['district', 'tokens that set a new password', 'networks?sort=coordinator.resetPasswordToken'],
    ['district', 'sessions', 'networks?sort=coordinator.sessions.id'],
    ['admin', 'hashes of passwords', 'users?sort=hash'],
    ['admin', 'salts', 'users?sort=-salt'],
    ['admin', 'tokens that set a new password', 'users?sort=resetPasswordToken'],
    ['volunteer', 'internal notes of reviews', 'networks?sort=municipality.localReviews.note'],
    ['public', 'who coordinates networks', 'networks?sort=coordinator.name'],
    ['public', 'members of networks', 'events?sort=network.memberships.volunteer.lastName'],
    ['public', 'who uploads images', 'articles?sort=image.uploadedBy.email'],
    ['public', 'costs of agreements', 'services?sort=agreements.costCents'],
    ['volunteer', 'how much money a fund holds', 'funds?sort=amountCents'],
    ['municipal', 'coordinators, in versions', 'networks/versions?sort=version.coordinator.hash'],
    ['editor', 'coordinators, in versions', 'networks/versions?sort=version.coordinator'],
    ['editor', 'coordinators, by the record of a version', 'networks/versions?sort=parent.coordinator.email'],
    ['municipal', 'claims joined to a person', 'volunteers?joins[claims][sort]=filedBy.email'],
    ['network', 'members joined to a network', 'networks?joins[memberships][sort]=volunteer.birthDate'],
  ])('does not tell %s of %s', async (attacker, _, path) => {
    expectRefused(await send(attacker, 'GET', path))
  })

  it('is not revealed by where a bulk change stops', async () => {
    const answer = await send(
      'municipal',
      'PATCH',
      'memberships?limit=1&sort=volunteer.account.hash&where[id][exists]=true',
      {
        role: 'member',
      },
    )
    expectRefused(answer)
  })

  it('is not revealed in GraphQL through an alias or a join', async () => {
    for (const [attacker, query] of [
      ['network', '{ a: Memberships(sort: "volunteer.birthDate") { docs { id } } }'],
      ['network', '{ a: Memberships(sort: "volunteer__birthDate") { docs { id } } }'],
      ['district', '{ a: Networks(sort: "-coordinator__hash") { docs { id } } }'],
    ] as const) {
      const { data, errors } = await ask(attacker, query)
      expect(data).toEqual({ a: null })
      expect(errors).toMatchObject([{ extensions: { statusCode: 400 } }])
    }
    const joined =
      '{ Networks(limit: 1) { docs { memberships(sort: "volunteer.birthDate") { docs { id } } } } }'
    expect((await ask('network', joined)).data.Networks.docs).toEqual([{ memberships: null }])
  })

  it('is refused, not silently replaced, when the field is not sortable', async () => {
    const refused = {
      ...{ name: 'APIError', data: { code: 'notAnOrder' } },
      message: 'Danach kann nicht sortiert werden. Bitte nach etwas anderem sortieren.',
    }
    for (const path of [
      'articles?sort=nix',
      'articles?sort=-publishedAt,nix',
      'articles?sort=body',
      'articles?sort=sources',
      'municipalities?sort=office',
      'municipalities?sort=office.nix',
      'municipalities?sort=networks',
      'events?sort=municipality.nix',
      // A fund shows the name of its town as a title: of a claim's fund, Payload cannot follow that.
      'claims?sort=fund.title',
      // Payload's adapter cannot tell columns of one name apart that belong to other records.
      'events?sort=network.municipality.name,municipality.name',
    ]) {
      const { status, body } = await send('district', 'GET', path)
      expect({ path, status, errors: body.errors }).toEqual({ path, status: 400, errors: [refused] })
    }
    for (const query of [
      '{ a: Articles(sort: "nix") { docs { id } } }',
      '{ a: Articles(sort: "-slug,nix") { totalDocs } }',
      '{ a: Articles(sort: "title ") { docs { id } } }',
    ]) {
      const { data, errors } = await ask('public', query)
      expect(data).toEqual({ a: null })
      expect(errors).toMatchObject([{ path: ['a'], extensions: { code: 'notAnOrder', statusCode: 400 } }])
    }
    const joined = '{ Municipalities(limit: 1) { docs { networks(sort: "nix") { docs { id } } } } }'
    expect(await ask('public', joined)).toMatchObject({
      data: { Municipalities: { docs: [{ networks: null }] } },
      errors: [{ extensions: { code: 'notAnOrder' } }],
    })
  })

  it('depends only on fields the client may read', async () => {
    for (const [attacker, path] of [
      ['public', 'events?sort=municipality.name'],
      ['public', 'articles?sort=-municipality.slug,publishedAt'],
      ['public', 'articles?sort=_status,id,-createdAt'],
      ['public', 'articles?sort=municipality.slug,-municipality.slug,title,title'],
      ['public', 'municipalities?sort=office.city'],
      ['editor', 'topics/versions?sort=-version.order,latest,parent,-updatedAt'],
      ['district', 'funds?sort=title'],
      ['municipal', 'volunteers?sort=birthDate'],
      ['municipal', 'memberships?sort=network.title'],
      ['municipal', 'funds?sort=title'],
      ['district', 'memberships?sort=volunteer.lastName'],
    ] as const) {
      const { status, body } = await send(attacker, 'GET', path)
      expect({ path, status, found: body.totalDocs > 0 }).toEqual({ path, status: 200, found: true })
    }
    const { body } = await send(
      'district',
      'GET',
      'volunteers?sort=-birthDate&limit=0&depth=0&where[birthDate][exists]=true',
    )
    const days = body.docs.map(({ birthDate }: { birthDate: string }) => birthDate)
    expect(days).toEqual([...days].sort().reverse())
    expect(days).toContain(scene.near.birthDate)
  })
})
