import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { callPanel } from '../../support/panel'
import { tokenOf } from '../../support/records'
import { rowsOf } from '../../support/sql'
import { send } from './scene'

const stored = (key: string) =>
  rowsOf<{ bytes: number }>('select length(value::text) as bytes from payload_preferences where key = $1', [
    key,
  ])
const large = (bytes: number) => ({ value: { columns: 'x'.repeat(bytes) } })
const refused = { status: 413, code: 'preferenceTooLarge' }
const of = ({ status, body }: Awaited<ReturnType<typeof send>>) => ({
  status,
  code: body.errors?.[0].data?.code,
})

describe('the preferences of an account', () => {
  it('are refused with words when one is larger than 20,000 bytes', async () => {
    const key = `large-${randomUUID()}`
    expect(of(await send('volunteer', 'POST', `payload-preferences/${key}`, large(20_000)))).toEqual(refused)
    expect(of(await send('volunteer', 'POST', `payload-preferences/${'k'.repeat(201)}`, large(1)))).toEqual(
      refused,
    )
    expect(await stored(key)).toEqual([])
    expect((await send('volunteer', 'POST', `payload-preferences/${key}`, large(19_000))).status).toBe(200)
    const [{ id }] = (await rowsOf('select id from payload_preferences where key = $1', [key])) as [any]
    expect(of(await send('volunteer', 'PATCH', `payload-preferences/${id}`, large(20_000)))).toEqual(refused)
    expect(
      of(await send('volunteer', 'PATCH', `payload-preferences?where[id][equals]=${id}`, large(20_000))),
    ).toMatchObject({ status: 400 })
    expect((await stored(key))[0]!.bytes).toBeLessThan(20_000)
  })

  it('are refused with a time that is none', async () => {
    const key = `timeless-${randomUUID()}`
    expect((await send('admin', 'POST', `payload-preferences/${key}`, large(10))).status).toBe(200)
    const [{ id }] = (await rowsOf('select id from payload_preferences where key = $1', [key])) as [any]
    const told = of(await send('admin', 'PATCH', `payload-preferences/${id}`, { createdAt: 'Infinity' }))
    expect(told).toEqual({ status: 400, code: 'notAllowedValue' })
  })

  it('are refused when nested more deeply than they could be written', async () => {
    const key = `deep-${randomUUID()}`
    const deep = '['.repeat(50_000) + ']'.repeat(50_000)
    const response = await fetch(`${process.env.SYSTEM_URL}/api/payload-preferences/${key}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `JWT ${await tokenOf('volunteer')}`,
      },
      body: `{"value":${deep}}`,
    })
    expect(response.status).toBe(400)
    expect((await response.json()).errors[0].data.code).toBe('textTooDeep')
    expect(await stored(key)).toEqual([])
  })

  it('are not filled by a function of the panel', async () => {
    const columns = Array.from({ length: 2_000 }, (_, index) => ({ accessor: `x${index}`, active: true }))
    await callPanel(await tokenOf('auditor'), 'table-state', {
      ...{ collectionSlug: 'funds', columns, query: { limit: 1 }, renderRowTypes: true },
    })
    const [large] = await rowsOf(
      `select max(length(value::text)) as bytes from payload_preferences where key = 'collection-funds'`,
    )
    expect(Number(large!.bytes)).toBeLessThan(20_000)
  })

  it('are 300 at most: the one used least recently is forgotten', async () => {
    const prefix = randomUUID()
    const of = (account: string) =>
      rowsOf<{ key: string }>(
        `select p.key from payload_preferences p
         join payload_preferences_rels r on r.parent_id = p.id join users u on u.id = r.users_id
         where u.email = $1`,
        [`${account}@demo.example`],
      )
    await rowsOf(
      `with made as (
         insert into payload_preferences (key, value, updated_at, created_at)
         select $1 || '-' || n, '{}', now() - n * interval '1 minute', now() from generate_series(1, 320) n
         returning id)
       insert into payload_preferences_rels (parent_id, path, users_id)
       select made.id, 'user', u.id from made, users u where u.email = 'treasurer@demo.example'`,
      [prefix],
    )
    const { status } = await send('treasurer', 'POST', `payload-preferences/${prefix}`, { value: { a: 1 } })
    expect(status).toBe(200)
    const kept = (await of('treasurer')).map(({ key }) => key)
    expect(kept).toHaveLength(300)
    expect(kept).toContain(prefix)
    expect(kept).toContain(`${prefix}-1`)
    expect(kept).not.toContain(`${prefix}-320`)
    await rowsOf(`delete from payload_preferences where key like $1 || '%'`, [prefix])
  })
})
