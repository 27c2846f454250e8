import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf } from '../../support/sql'
import { isToday, longAgo, missing, row, type Scene, send, setScene } from './scene'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})

describe('what only the system or the municipality writes', () => {
  it('is ignored in a volunteer’s own record', async () => {
    const before = await row('volunteers', scene.myself)
    const { status } = await send('volunteer', 'PATCH', `volunteers/${scene.myself}`, {
      ...{
        municipality: scene.weyhe,
        account: null,
        notes: 'x',
        birthDate: '2000-01-01',
        lastName: 'Neu',
        name: 'Neu',
      },
      ...{
        certificateOfConduct: { relevantEntry: false, inspectedOn: '2026-11-01' },
        commission: { from: '2020-01-01' },
      },
      ...{ createdAt: longAgo, updatedAt: longAgo, endedOn: '2020-01-01', availability: 'immer' },
      contact: { ...(before as object), phone: '030 23125 999' },
    })
    const after = await row('volunteers', scene.myself)
    expect(status).toBe(200)
    expect(after).toEqual({
      ...before,
      contact_phone: '030 23125 999',
      updated_at: expect.anything(),
      ...contactOf(after),
    })
    expect(isToday(after.updated_at)).toBe(true)
  })

  it('is ignored in a request to join', async () => {
    const [other] = await rowsOf(`select id from networks where slug = 'netzwerk-stuhr'`)
    const data = {
      network: other!.id,
      volunteer: scene.myself,
      status: 'approved',
      role: 'coordinator',
      reason: 'x',
      createdAt: longAgo,
    }
    const { status, body } = await send('volunteer', 'POST', 'memberships', data)
    expect(status).toBe(201)
    const made = await row('memberships', body.doc.id)
    expect(made).toMatchObject({ status: 'requested', role: 'member', reason: null })
    expect(isToday(made.created_at)).toBe(true)
    await rowsOf('delete from memberships where id = $1', [body.doc.id])
  })

  it('is not copied when a membership is duplicated', async () => {
    const [member] = await rowsOf('select id from memberships where volunteer_id = $1', [scene.near.id])
    const { id } = (
      await send('municipal', 'POST', 'volunteers', {
        firstName: 'A',
        lastName: 'B',
        municipality: scene.syke,
      })
    ).body.doc
    const { status, body } = await send('municipal', 'POST', `memberships/${member!.id}/duplicate`, {
      volunteer: id,
    })
    expect([status, (await row('memberships', body.doc.id)).status]).toEqual([200, 'requested'])
  })

  it('is not copied from a record named as a template', async () => {
    const data = { firstName: 'A', lastName: 'B', municipality: scene.syke }
    for (const [path, more] of [
      [`volunteers?duplicateFromID=${scene.far.id}`, {}],
      ['volunteers', { duplicateFromID: scene.far.id }],
      [`volunteers?id=${scene.far.id}&overrideAccess=true&showHiddenFields=true`, { overrideAccess: true }],
    ] as const) {
      const { status, body } = await send('municipal', 'POST', path, { ...data, ...more })
      expect([status, body.doc.notes ?? null, body.doc.birthDate ?? null]).toEqual([201, null, null])
    }
  })

  it('names the actual uploader of an image, whatever is sent along', async () => {
    const [any] = await rowsOf('select id, uploaded_by_id as by, filename from media limit 1')
    if (!any) return expect(any).toBeUndefined()
    await send('editor', 'PATCH', `media/${any.id}`, {
      uploadedBy: missing,
      filename: '../x.png',
      url: 'https://x.example',
    })
    expect(await row('media', any.id)).toMatchObject({ uploaded_by_id: any.by, filename: any.filename })
  })
})

const contactOf = (after: Record<string, any>) =>
  Object.fromEntries(Object.entries(after).filter(([name]) => name.startsWith('contact_')))

describe('an account', () => {
  it.each(['volunteer', 'municipal', 'editor', 'network', 'treasurer'])(
    'gains nothing by changing itself: %s',
    async (attacker) => {
      const email = `${attacker}@demo.example`
      const [{ id }] = (await rowsOf('select id from users where email = $1', [email])) as [{ id: string }]
      const rights = () =>
        rowsOf(
          `select hash, salt, reset_password_token, login_attempts, lock_until, created_at,
          (select array_agg(value::text) from users_roles where parent_id = $1) as roles,
          (select count(*) from users_rels where parent_id = $1) as scopes,
          (select count(*) from users_sessions where _parent_id = $1 and id::text = 'x') as forged
         from users where id = $1`,
          [id],
        )
      const before = await rights()
      const data = {
        ...{
          roles: ['admin'],
          municipalities: [scene.weyhe],
          networks: [scene.weyhen],
          id: missing,
          createdAt: longAgo,
        },
        ...{
          hash: 'a',
          salt: 'b',
          resetPasswordToken: 't',
          resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
        },
        ...{
          sessions: [{ id: 'x', createdAt: longAgo, expiresAt: '2099-01-01T00:00:00.000Z' }],
          loginAttempts: 3,
        },
        ...{
          lockUntil: '2099-01-01T00:00:00.000Z',
          _verified: true,
          apiKey: 'x',
          enableAPIKey: true,
          collection: 'users',
        },
      }
      for (const [path, status] of [
        [`users/${id}`, 200],
        [`users?where[id][equals]=${id}`, 403],
        [`users/${id}?overrideAccess=true&draft=true`, 200],
      ] as const) {
        expect((await send(attacker, 'PATCH', path, data)).status).toBe(status)
        expect(await rights()).toEqual(before)
      }
      for (const [method, path] of [
        ['PATCH', 'users/me'],
        ['POST', 'users/me'],
        ['POST', 'users'],
      ] as const)
        expect(
          (
            await send(attacker, method, path, {
              ...data,
              email: 'x@demo.example',
              password: 'ein-langes-passwort',
              name: 'x',
              language: 'de',
            })
          ).status,
        ).toBeGreaterThanOrEqual(403)
      expect(await rights()).toEqual(before)
    },
  )

  it('of the district coordination cannot grant more than its own permissions', async () => {
    const data = { name: 'X', password: 'ein-langes-passwort', language: 'de' }
    for (const role of ['admin', 'district', 'treasurer', 'municipal', 'editor', 'auditor'])
      for (const roles of [[role], ['volunteer', role]]) {
        const answer = await send('district', 'POST', 'users', {
          ...data,
          roles,
          email: `${randomUUID()}@demo.example`,
        })
        expect({ roles, status: answer.status }).toEqual({ roles, status: 403 })
      }
    const helper = await send('district', 'POST', 'users', {
      ...data,
      roles: ['volunteer'],
      email: `${randomUUID()}@demo.example`,
    })
    expect(helper.status).toBe(201)
    const { id } = helper.body.doc
    expect((await send('district', 'PATCH', `users/${id}`, { roles: ['volunteer', 'admin'] })).status).toBe(
      403,
    )
    const [admin] = await rowsOf(`select id, hash from users where email = 'admin@demo.example'`)
    expect(
      (await send('district', 'PATCH', `users/${admin!.id}`, { password: 'ein-anderes-passwort' })).status,
    ).toBe(403)
    expect((await row('users', admin!.id)).hash).toBe(admin!.hash)
    expect((await row('users', id)).id).toBe(id)
  })
})
