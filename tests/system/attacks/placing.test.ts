import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf } from '../../support/sql'
import { ask, row, type Scene, send, setScene } from './scene'

let scene: Scene
/** A network of Syke, an event and an initiative of Syke and its network: drafts. */
let event: string
let initiative: string
beforeAll(async () => {
  scene = await setScene()
  event = await made('district', 'events', anEvent({ municipality: scene.syke, network: scene.syken }))
  initiative = await made(
    'district',
    'initiatives',
    anInitiative({ municipality: scene.syke, networks: [scene.syken] }),
  )
})

const made = async (account: string, collection: string, data: object): Promise<string> => {
  const { status, body } = await send(account, 'POST', `${collection}?draft=true&depth=0`, data)
  expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined })
  return body.doc.id
}
const drafts = { _status: 'draft' }
const anEvent = (more: object) => ({
  ...{
    title: 'Ort',
    slug: `ort-${randomUUID()}`,
    start: '2030-05-02T16:00:00.000Z',
    start_tz: 'Europe/Berlin',
  },
  ...{ kind: 'exchange', status: 'planned', audience: 'public', ...drafts, ...more },
})
const anInitiative = (more: object) => ({
  ...{ name: 'Ort', slug: `ort-${randomUUID()}`, kind: 'club', ...drafts, ...more },
})
const outside = { status: 403, code: 'outsideArea' }
const told = ({ status, body }: Awaited<ReturnType<typeof send>>) => ({
  status,
  code: body.errors?.[0].data?.code,
  field: body.errors?.[0].data?.field,
})
const networksOf = async (id: string) =>
  (await rowsOf(`select networks_id as id from initiatives_rels where parent_id = $1`, [id])).map(
    ({ id }) => id,
  )

describe('a record cannot be placed in another municipality', () => {
  it.each([
    [
      'an event in another municipality',
      'network',
      'events',
      'municipality',
      (it: Scene) => anEvent({ municipality: it.weyhe, network: it.syken }),
    ],
    [
      'an event of another network',
      'municipal',
      'events',
      'network',
      (it: Scene) => anEvent({ municipality: it.syke, network: it.weyhen }),
    ],
    [
      'an initiative in another network',
      'municipal',
      'initiatives',
      'networks',
      (it: Scene) => anInitiative({ municipality: it.syke, networks: [it.syken, it.weyhen] }),
    ],
    [
      'an initiative in a network that one does not coordinate',
      'network',
      'initiatives',
      'networks',
      (it: Scene) => anInitiative({ municipality: it.syke, networks: [it.syken, it.weyhen] }),
    ],
    [
      'hours in another network',
      'municipal',
      'service-hours',
      'network',
      (it: Scene) => ({
        ...{ volunteer: it.near.id, date: '2026-11-01', hours: 1, activity: 'x', network: it.weyhen },
      }),
    ],
    [
      'hours of a member in another network',
      'network',
      'service-hours',
      'network',
      (it: Scene) => ({
        ...{ volunteer: it.near.id, date: '2026-11-01', hours: 1, activity: 'x', network: it.weyhen },
      }),
    ],
    [
      'own hours in a network that one is not in',
      'volunteer',
      'service-hours',
      'network',
      (it: Scene) => ({
        ...{ volunteer: it.myself, date: '2026-11-01', hours: 1, activity: 'x', network: it.weyhen },
      }),
    ],
  ] as [string, string, string, string, (it: Scene) => object][])(
    'when it is made: %s',
    async (_, attacker, collection, field, data) => {
      for (const query of ['', '?draft=true']) {
        const answer = await send(attacker, 'POST', `${collection}${query}`, data(scene))
        expect(told(answer)).toEqual({ ...outside, field })
      }
    },
  )

  it('when an initiative of another municipality becomes a member', async () => {
    const foreign = await made('district', 'initiatives', anInitiative({ municipality: scene.weyhe }))
    await rowsOf(`update initiatives set _status = 'published' where id = $1`, [foreign])
    const data = { network: scene.syken, initiative: foreign, role: 'member' }
    expect(told(await send('municipal', 'POST', 'memberships', data))).toEqual({
      ...outside,
      field: 'initiative',
    })
    await rowsOf('delete from initiatives where id = $1', [foreign])
  })

  it('when it is changed, over REST and GraphQL, as a draft and published, one and many', async () => {
    const before = [await row('events', event), await networksOf(initiative)]
    const moves = [
      ['network', `events/${event}`, { municipality: scene.weyhe }],
      ['network', `events/${event}?draft=true`, { municipality: scene.weyhe }],
      ['network', `events/${event}?autosave=true&draft=true`, { municipality: scene.weyhe }],
      ['municipal', `events/${event}`, { network: scene.weyhen, _status: 'published' }],
      ['municipal', `events/${event}?draft=true`, { network: scene.weyhen }],
      ['municipal', `events?where[id][equals]=${event}`, { network: scene.weyhen }],
      ['municipal', `initiatives/${initiative}`, { networks: [scene.syken, scene.weyhen] }],
      ['municipal', `initiatives?where[id][equals]=${initiative}&draft=true`, { networks: [scene.weyhen] }],
      ['network', `initiatives/${initiative}`, { networks: [scene.syken, scene.weyhen] }],
    ] as const
    for (const [attacker, path, data] of moves)
      expect({ path, ...told(await send(attacker, 'PATCH', path, data)) }).toMatchObject({ path, ...outside })
    for (const [attacker, mutation] of [
      ['network', `updateEvent(id: "${event}", data: { municipality: "${scene.weyhe}" }) { id }`],
      [
        'network',
        `updateEvent(id: "${event}", draft: true, data: { municipality: "${scene.weyhe}" }) { id }`,
      ],
      ['municipal', `updateEvent(id: "${event}", data: { network: "${scene.weyhen}" }) { id }`],
      ['municipal', `updateInitiative(id: "${initiative}", data: { networks: ["${scene.weyhen}"] }) { id }`],
    ] as const) {
      const { errors } = await ask(attacker, `mutation { ${mutation} }`)
      expect(errors).toMatchObject([{ extensions: { code: 'outsideArea' } }])
    }
    expect([await row('events', event), await networksOf(initiative)]).toEqual(before)
    expect(
      await rowsOf(
        `select id from _events_v where parent_id = $1 and
      (version_municipality_id = $2 or version_network_id = $3)`,
        [event, scene.weyhe, scene.weyhen],
      ),
    ).toEqual([])
  })

  it('when it is copied, or an older version of it comes back', async () => {
    const mixed = await made(
      'district',
      'events',
      anEvent({ municipality: scene.syke, network: scene.weyhen }),
    )
    const copy = { slug: `ort-${randomUUID()}` }
    expect(told(await send('municipal', 'POST', `events/${mixed}/duplicate`, copy))).toEqual({
      ...outside,
      field: 'network',
    })
    const own = { ...copy, network: scene.syken }
    expect((await send('municipal', 'POST', `events/${mixed}/duplicate`, own)).status).toBe(200)
    const { errors } = await ask(
      'municipal',
      `mutation { duplicateEvent(id: "${mixed}", data: {
      title: "Ort", slug: "ort-${randomUUID()}", network: "${scene.weyhen}", kind: exchange,
      start: "2030-05-02T16:00:00.000Z", start_tz: Europe_Berlin, status: planned, audience: public }) { id } }`,
    )
    expect(errors).toMatchObject([{ extensions: { code: 'outsideArea' } }])

    const [version] = await rowsOf('select id from _events_v where parent_id = $1', [mixed])
    expect((await send('municipal', 'PATCH', `events/${mixed}`, { network: scene.syken })).status).toBe(200)
    for (const query of ['', '?draft=true'])
      expect((await send('municipal', 'POST', `events/versions/${version!.id}${query}`)).status).toBe(403)
    expect((await row('events', mixed)).network_id).toBe(scene.syken)
  })

  it('or declared valid for the whole district', async () => {
    const needed = { status: 403, code: 'municipalityNeeded', field: 'municipality' }
    expect(told(await send('network', 'POST', 'events', anEvent({ network: scene.syken })))).toEqual(needed)
    expect(told(await send('network', 'PATCH', `events/${event}`, { municipality: null }))).toEqual(needed)
    const own = await send(
      'network',
      'POST',
      'events',
      anEvent({ network: scene.syken, municipality: scene.syke }),
    )
    expect(own.status).toBe(201)
  })

  it('but existing references set by others survive unrelated changes', async () => {
    const mixed = await made(
      'district',
      'events',
      anEvent({ municipality: scene.syke, network: scene.weyhen }),
    )
    const { status, body } = await send('municipal', 'PATCH', `events/${mixed}`, {
      ...{ title: 'Neuer Titel', municipality: scene.syke, network: scene.weyhen },
    })
    expect({ status, network: body.doc.network.id }).toEqual({ status: 200, network: scene.weyhen })
    const free = await made('district', 'events', anEvent({}))
    const fixedDate = { fixedDate: free }
    await rowsOf(`update events set _status = 'published' where id = $1`, [free])
    expect((await send('municipal', 'PATCH', `networks/${scene.syken}?draft=true`, fixedDate)).status).toBe(
      200,
    )
    await rowsOf(`update _networks_v set version_fixed_date_id = null where version_fixed_date_id = $1`, [
      free,
    ])
  })

  it('and the refusal says so in the language of the person', async () => {
    const say = async (language: string) =>
      (
        await send(
          'municipal',
          'PATCH',
          `events/${event}`,
          { network: scene.weyhen },
          { 'Accept-Language': language },
        )
      ).body.errors[0].message
    expect(await say('de')).toContain('gehört nicht zu Ihrem Bereich')
    expect(await say('en')).toContain('is not within your area')
  })
})
