import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'
import { type Audience, audiences } from './demo-accounts'
import { sampleRecord } from './samples'

const tokenFor = async (audience: Audience) => (audience === 'public' ? undefined : tokenOf(audience))
const knowing: Audience[] = ['admin', 'district', 'municipal', 'municipal2', 'network']
const others = audiences.filter((audience) => !knowing.includes(audience))

describe('who coordinates a network', () => {
  let coordinator: string
  beforeAll(async () => {
    ;[{ coordinator }] = (await rowsOf(
      `select coordinator_id as coordinator from networks where slug = 'netzwerk-syke'`,
    )) as [any]
    expect(coordinator).toBeTruthy()
  })

  it.each(knowing)('is shown to %s', async (audience) => {
    const { body } = await rest('GET', 'networks?where[slug][equals]=netzwerk-syke&depth=0', {
      token: await tokenFor(audience),
    })
    expect(body.docs).toMatchObject([{ coordinator }])
  })

  it.each(others)('is not shown to %s', async (audience) => {
    const token = await tokenFor(audience)
    for (const query of [
      'depth=0',
      'depth=3',
      'depth=0&select[coordinator]=true',
      'depth=1&populate[users][email]=true',
    ]) {
      const { status, body } = await rest('GET', `networks?where[slug][equals]=netzwerk-syke&${query}`, {
        token,
      })
      expect({ status, total: body.totalDocs }).toEqual({ status: 200, total: 1 })
      expect(JSON.stringify(body)).not.toContain(coordinator)
      expect(JSON.stringify(body)).not.toContain('network@demo.example')
    }
    const asked =
      '{ Networks(where: { slug: { equals: "netzwerk-syke" } }) { docs { slug coordinator { id email } } } }'
    const { data } = await graphql(asked, {}, { token })
    expect(data.Networks.docs).toEqual([{ slug: 'netzwerk-syke', coordinator: null }])
  })

  it.each(others)('cannot be guessed by filtering or sorting: %s', async (audience) => {
    const token = await tokenFor(audience)
    const guesses = [
      'networks?where[coordinator][exists]=true',
      `networks?where[coordinator][equals]=${coordinator}`,
      'networks?where[coordinator.email][like]=network',
      'networks?where[or][0][coordinator.name][like]=Demo',
      'networks?sort=coordinator',
      'networks?sort=-coordinator.email',
      'networks/count?where[coordinator][exists]=true',
      'municipalities?where[networks.coordinator][exists]=true',
      'events?where[network.coordinator.email][like]=network',
      'events?sort=network.coordinator.name',
      'initiatives?where[networks.coordinator][exists]=true',
    ]
    for (const guess of guesses) {
      const { status, body } = await rest('GET', guess, { token })
      expect({ guess, status, docs: body.docs }).toEqual({ guess, status: 400, docs: undefined })
    }
    for (const args of [
      `where: { coordinator: { equals: "${coordinator}" } }`,
      'sort: "coordinator"',
      'sort: "coordinator.email"',
    ]) {
      const { data, errors } = await graphql(`{ Networks(${args}) { docs { id } totalDocs } }`, {}, { token })
      expect({ args, data }).toEqual({ args, data: { Networks: null } })
      expect(errors).toMatchObject([
        { extensions: { code: expect.stringMatching(/^(QUERY_ERROR|notAnOrder)$/), statusCode: 400 } },
      ])
    }
  })

  it('is not decided by editors', async () => {
    const id = await sampleRecord('networks')
    const token = await tokenOf('editor')
    const coordinatorOf = async () =>
      (await rowsOf('select coordinator_id as id from networks where id = $1', [id]))[0]
    const { status } = await rest('PATCH', `networks/${id}?draft=true`, {
      token,
      data: { coordinator, title: 'Rechte!' },
    })
    expect(status).toBe(200)
    expect(await coordinatorOf()).toEqual({ id: null })
    await rest('PATCH', `networks/${id}`, { token: await tokenOf('admin'), data: { coordinator } })
    expect(await coordinatorOf()).toEqual({ id: coordinator })
    await rest('PATCH', `networks/${id}`, { token, data: { coordinator: null, title: 'Rechte?' } })
    expect(await coordinatorOf()).toEqual({ id: coordinator })
  })
})
