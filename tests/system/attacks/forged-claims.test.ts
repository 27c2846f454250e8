import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf } from '../../support/sql'
import { isToday, longAgo, missing, row, type Scene, send, setScene } from './scene'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})

/** What only the system writes into a claim. */
const forged = () => ({
  ...{
    id: missing,
    createdAt: longAgo,
    updatedAt: longAgo,
    number: `F-${randomUUID()}`,
    status: 'paid',
    totalCents: 99_999,
  },
  ...{ payee: { name: 'Erfunden', accountHolder: 'Erfunden', iban: 'DE02120300000000202051' } },
  ...{ filedBy: missing, payment: missing, decisions: [{ transition: 'order', at: longAgo }] },
  items: [{ kind: 'car', date: '2026-11-02', purpose: 'Fahrt', km: 10, rateCentsPerKm: 9_999 }],
})

async function expectHonestClaim(id: string): Promise<void> {
  expect(await row('claims', id)).toMatchObject({
    ...{ status: 'draft', number: null, total_cents: null, payee_name: null, payee_iban: null },
    ...{ filed_by_id: null, payment_id: null },
  })
  const { created_at, updated_at } = await row('claims', id)
  expect([isToday(created_at), isToday(updated_at), id === missing]).toEqual([true, true, false])
  expect(await rowsOf('select 1 from claims_decisions where _parent_id = $1', [id])).toEqual([])
  expect(
    await rowsOf('select rate_cents_per_km as rate from claims_items where _parent_id = $1', [id]),
  ).toEqual([{ rate: null }])
}

describe('a claim', () => {
  it('cannot be made with a state, amount, payee, number, time or id of one’s own', async () => {
    const data = { ...forged(), volunteer: scene.myself, municipality: scene.syke }
    const made = await send('volunteer', 'POST', 'claims', data)
    expect(made.status).toBe(201)
    await expectHonestClaim(made.body.doc.id)
    const changed = await send('volunteer', 'PATCH', `claims/${made.body.doc.id}`, {
      ...forged(),
      noReceiptReason: 'verloren',
    })
    expect(changed).toMatchObject({ status: 200, body: { doc: { noReceiptReason: 'verloren' } } })
    await expectHonestClaim(made.body.doc.id)
  })

  it('cannot be made so on behalf of somebody either', async () => {
    const { status, body } = await send('municipal', 'POST', 'claims', {
      ...forged(),
      volunteer: scene.near.id,
      municipality: scene.syke,
    })
    expect(status).toBe(201)
    await expectHonestClaim(body.doc.id)
  })

  it('cannot be doubled once it is ordered, to be paid twice', async () => {
    const { body } = await send('volunteer', 'POST', 'claims', {
      volunteer: scene.myself,
      municipality: scene.syke,
      items: forged().items,
    })
    const { id } = body.doc
    await rowsOf(
      `update claims set status = 'ordered', total_cents = 5000, payee_iban = 'DE1', number = $2 where id = $1`,
      [id, randomUUID()],
    )
    for (const attacker of ['volunteer', 'municipal']) {
      const copy = await send(attacker, 'POST', `claims/${id}/duplicate`, {
        status: 'ordered',
        totalCents: 1,
      })
      expect(copy.status).toBe(200)
      await expectHonestClaim(copy.body.doc.id)
    }
    expect((await send('volunteer', 'PATCH', `claims/${id}`, { noReceiptReason: 'x' })).status).toBe(403)
  })

  it.each([
    ['for somebody else', 400, (it: Scene) => ({ volunteer: it.near.id, municipality: it.syke })],
    ['before another town', 403, (it: Scene) => ({ volunteer: it.myself, municipality: it.weyhe })],
    [
      'from another town’s fund',
      400,
      (it: Scene) => ({ volunteer: it.myself, municipality: it.syke, fund: missing }),
    ],
  ])('cannot be filed %s', async (_, status, data) => {
    const before = await rowsOf('select count(*) from claims')
    expect((await send('volunteer', 'POST', 'claims', data(scene))).status).toBe(status)
    expect(await rowsOf('select count(*) from claims')).toEqual(before)
  })
})
