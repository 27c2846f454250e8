import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { callPanel } from '../../support/panel'
import { tokenOf } from '../../support/records'
import { rowsOf } from '../../support/sql'
import { type Attacker, expectNothingOf, type Scene, send, setScene } from './scene'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})

const call = async (attacker: Attacker, name: string, args: Record<string, unknown> = {}) =>
  callPanel(attacker === 'public' ? '' : await tokenOf(attacker), name, args)
const inAYear = () => new Date(Date.now() + 365 * 86_400_000)
const form = (collectionSlug: string, id: string) => ({
  ...{
    collectionSlug,
    id,
    operation: 'update',
    schemaPath: collectionSlug,
    docPermissions: { fields: true },
  },
  ...{
    docPreferences: { fields: {} },
    renderAllFields: true,
    returnLockStatus: true,
    updateLastEdited: true,
  },
})
const locksOf = (id: string) =>
  rowsOf('select parent_id from payload_locked_documents_rels where $1 in (volunteers_id, networks_id)', [id])
const plansFor = (id: string) => rowsOf(`select id from payload_jobs where input->'doc'->>'value' = $1`, [id])

describe('a function of the panel', () => {
  it.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty', 'nichts'])(
    'does not answer with the server’s own things when it is called %s',
    async (name) => {
      for (const attacker of ['public', 'volunteer', 'editor']) {
        const { status, text } = await call(attacker, name)
        const refused = attacker === 'public' ? 401 : 400
        expect({ attacker, status, length: text.length < 200 }).toEqual({
          attacker,
          status: refused,
          length: true,
        })
      }
    },
  )

  it.each([
    'form-state',
    'table-state',
    'render-list',
    'render-document',
    'render-document-slots',
    'render-field',
    'render-widget',
    'get-default-layout',
    'copy-data-from-locale',
    'get-upcoming-scheduled-publish',
    'get-folder-results-component-and-data',
    'schedule-publish',
    'slugify',
  ])('is not there for those who may not enter the panel: %s', async (name) => {
    const args = {
      ...form('networks', scene.syken),
      docID: scene.syken,
      query: {},
      valueToSlugify: 'a',
      path: 'slug',
      data: {},
    }
    for (const attacker of ['public', 'volunteer']) {
      const { status, text } = await call(attacker, name, args)
      expect([400, 401]).toContain(status)
      expect({ attacker, length: text.length < 200 }).toEqual({ attacker, length: true })
    }
  })

  it('shows no people of another municipality', async () => {
    const { id } = scene.far
    const columns = ['notes', 'birthDate', 'name'].map((accessor) => ({ accessor, active: true }))
    for (const [name, args] of [
      ['form-state', form('volunteers', id)],
      ['table-state', { collectionSlug: 'volunteers', columns, query: { limit: 0 }, renderRowTypes: true }],
      ['render-list', { collectionSlug: 'volunteers', query: { limit: 0 } }],
      ['render-list', { collectionSlug: 'volunteers', query: { limit: 0, groupBy: 'birthDate' } }],
      [
        'render-list',
        { collectionSlug: 'volunteers', query: { limit: 0, trash: true, search: scene.far.lastName } },
      ],
      [
        'render-document',
        {
          collectionSlug: 'volunteers',
          docID: id,
          paramsOverride: { segments: ['collections', 'volunteers', id] },
        },
      ],
      [
        'copy-data-from-locale',
        { collectionSlug: 'volunteers', docID: id, fromLocale: 'de', toLocale: 'en' },
      ],
    ] as const)
      for (const attacker of ['municipal', 'network', 'editor']) {
        const { text } = await call(attacker, name, args)
        expect(text).not.toContain(scene.far.notes)
        if (name !== 'render-list') expect(text).not.toContain(scene.far.lastName)
        if (attacker !== 'municipal') expectNothingOf(scene.near, text.replaceAll(scene.near.lastName, ''))
      }
    const own = await call('municipal', 'table-state', {
      collectionSlug: 'volunteers',
      columns,
      query: { limit: 0 },
      renderRowTypes: true,
    })
    expect(own.text).toContain(scene.near.notes)
  })

  it.each([
    ['network', 'volunteers', 'notes'],
    ['network', 'volunteers', '-birthDate'],
    ['network', 'memberships', 'volunteer.notes'],
    ['network', 'memberships', 'volunteer.birthDate'],
    ['network', 'service-hours', 'volunteer.bankAccount.iban'],
    ['municipal', 'volunteers', 'account.email'],
    ['municipal', 'memberships', 'volunteer.account.hash'],
    ['treasurer', 'claims', 'volunteer.notes'],
    ['auditor', 'receipts', 'claim.volunteer.lastName'],
    ['editor', 'networks', 'coordinator.email'],
  ])('does not show %s a list of %s grouped by %s', async (attacker, collectionSlug, groupBy) => {
    const { text } = await call(attacker, 'render-list', {
      collectionSlug,
      query: { groupBy, limit: 0 },
    })
    // Town staff see their own people, and nobody's account.
    const { near, far } = scene
    const people = attacker === 'municipal' ? [far.notes] : [near.notes, near.birthDate, near.iban]
    for (const secret of [...people, 'network@demo.example', 'volunteer@demo.example'])
      expect(text).not.toContain(secret)
    if (attacker === 'auditor') expect(text).not.toContain(near.lastName)
  })

  it('groups a list only by readable fields', async () => {
    const { status, text } = await call('municipal', 'render-list', {
      collectionSlug: 'volunteers',
      query: { groupBy: 'notes', where: { id: { in: [scene.near.id, scene.far.id] } } },
    })
    expect(status).toBe(200)
    expect(text).toContain(scene.near.notes)
    expectNothingOf(scene.far, text.replaceAll(scene.far.birthDate, '').replaceAll(scene.far.iban, ''))
  })

  it('locks no record that one may not change, nor tells of its lock', async () => {
    for (const attacker of ['municipal', 'network', 'editor', 'auditor'])
      expect(
        JSON.stringify(await call(attacker, 'form-state', form('volunteers', scene.far.id))),
      ).not.toContain('isLocked')
    const reading = await call('network', 'form-state', form('volunteers', scene.near.id))
    expect([reading.status, reading.text.includes('isLocked')]).toEqual([200, false])
    expect([...(await locksOf(scene.far.id)), ...(await locksOf(scene.near.id))]).toEqual([])
    const own = await call('municipal2', 'form-state', form('volunteers', scene.far.id))
    expect([own.status, own.text.includes('"isLocked":true')]).toEqual([200, true])
    expect(await locksOf(scene.far.id)).toHaveLength(1)
  })

  const globalLocks = () =>
    rowsOf('select id from payload_locked_documents where global_slug is not null order by id')

  it('locks no global that one may not change, by whatever record it is called with', async () => {
    const before = await globalLocks()
    const own = form('volunteers', scene.near.id)
    for (const args of [
      { ...form('homepage', ''), collectionSlug: undefined, id: undefined, globalSlug: 'homepage' },
      { ...own, globalSlug: 'homepage' },
      { ...own, id: undefined, globalSlug: 'site-settings', schemaPath: 'site-settings' },
      { ...own, collectionSlug: undefined, globalSlug: 'fund-settings', schemaPath: 'fund-settings' },
      { ...own, id: '', globalSlug: ['homepage'] },
    ])
      for (const attacker of ['municipal', 'network', 'auditor']) {
        const { text } = await call(attacker, 'form-state', args)
        expect(text).not.toContain('"isLocked"')
      }
    expect(await globalLocks()).toEqual(before)
  })

  it('turns no lock of one’s own record into one of a global or of another record', async () => {
    const [lock] = await rowsOf<{ id: string }>(
      'insert into payload_locked_documents (updated_at, created_at) values (now(), now()) returning id',
    )
    await rowsOf(
      `insert into payload_locked_documents_rels (parent_id, path, volunteers_id, users_id)
       values ($1, 'document', $2, null),
         ($1, 'user', null, (select id from users where email = 'municipal@demo.example'))`,
      [lock!.id, scene.near.id],
    )
    const admin = (await rowsOf(`select id from users where email = 'admin@demo.example'`))[0]!.id
    const { status } = await send('municipal', 'PATCH', `payload-locked-documents/${lock!.id}`, {
      globalSlug: 'homepage',
      document: { relationTo: 'volunteers', value: scene.far.id },
      user: { relationTo: 'users', value: admin },
    })
    expect(status).toBe(200)
    const stored = await rowsOf(
      `select l.global_slug as global, d.volunteers_id as document, split_part(u.email, '@', 1) as by
       from payload_locked_documents l
       join payload_locked_documents_rels d on d.parent_id = l.id and d.path = 'document'
       join payload_locked_documents_rels r on r.parent_id = l.id and r.path = 'user'
       join users u on u.id = r.users_id where l.id = $1`,
      [lock!.id],
    )
    expect(stored).toEqual([{ global: null, document: scene.near.id, by: 'municipal' }])
  })

  it('schedules no publication or withdrawal without the publish permission', async () => {
    const plan = (relationTo: string, value: string) => ({
      type: 'unpublish',
      doc: { relationTo, value },
      date: inAYear(),
      timezone: 'Europe/Berlin',
    })
    for (const attacker of ['municipal', 'network', 'treasurer', 'auditor'])
      expect((await call(attacker, 'schedule-publish', plan('networks', scene.weyhen))).status).toBe(403)
    expect(await plansFor(scene.weyhen)).toEqual([])
    expect((await call('municipal2', 'schedule-publish', plan('networks', scene.weyhen))).status).toBe(200)
    const [planned] = await plansFor(scene.weyhen)
    for (const args of [
      { ...plan('networks', scene.syken), deleteID: planned!.id },
      { deleteID: planned!.id },
    ])
      await call('municipal', 'schedule-publish', args)
    expect(await plansFor(scene.weyhen)).toEqual([planned])
    await call('municipal2', 'schedule-publish', { deleteID: planned!.id })
    expect(await plansFor(scene.weyhen)).toEqual([])
    await rowsOf(`delete from payload_jobs where input->'doc'->>'value' = any($1)`, [
      [scene.weyhen, scene.syken],
    ])
  })

  it('copies no language of a record without permission to change it', async () => {
    const made = await send('district', 'POST', 'networks', {
      ...{ title: `Netz ${randomUUID()}`, slug: randomUUID(), municipality: scene.weyhe },
      ...{ status: 'planned', joinMode: 'open', coordinatingOffice: 'Rathaus', _status: 'draft' },
    })
    const { id } = made.body.doc
    const versions = () => rowsOf('select id from _networks_v where parent_id = $1 order by id', [id])
    const before = await versions()
    const copy = {
      ...{ collectionSlug: 'networks', docID: id, fromLocale: 'de', toLocale: 'en', overrideData: true },
    }
    for (const attacker of ['municipal', 'network', 'treasurer', 'auditor', 'volunteer'])
      expect((await call(attacker, 'copy-data-from-locale', copy)).status).toBeGreaterThanOrEqual(400)
    expect(await versions()).toEqual(before)
    expect((await call('municipal2', 'copy-data-from-locale', copy)).status).toBe(200)
    expect(await versions()).not.toEqual(before)
  })
})
