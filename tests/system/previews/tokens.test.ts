import { describe, expect, it } from '@jest/globals'
import { newAccount, tokenFor } from '../../support/account'
import { graphql } from '../../support/graphql'
import { change, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'
import { articles, as, issue, otherTown, staff, tokens, town } from './scene'

describe('a preview token is refused', () => {
  const query = '{ Articles(limit: 1) { totalDocs } }'
  const statuses = async (token: string) => {
    const headers = { Authorization: `Preview ${token}` }
    const asked = [await rest('GET', 'articles?limit=1', { headers }), await graphql(query, {}, { headers })]
    return asked.map(({ status }) => status)
  }
  const fresh = async (account: string) =>
    (await issue({ collection: 'articles', id: articles.neu!.id }, account)).token
  const expire = `update preview_tokens set expires_at = now() - interval '1 s' where id =
    (select id from preview_tokens order by created_at desc limit 1)`

  it('if it is none', async () => {
    for (const token of ['x', 'a'.repeat(43), `${tokens.neu}x`, "'; drop table users", ''])
      expect([token, await statuses(token)]).toEqual([token, [401, 401]])
  })

  it('once it has expired', async () => {
    const token = await fresh(await tokenOf('editor'))
    expect(await statuses(token)).toEqual([200, 200])
    await rowsOf(expire)
    expect(await statuses(token)).toEqual([401, 401])
  })

  it('once it is revoked by its account, which no other editor can do', async () => {
    const [own, other] = [await newAccount('editor'), await tokenOf('editor')]
    const session = await tokenFor(own)
    const token = await fresh(session)
    const { body } = await rest('GET', 'preview-tokens', { token: session })
    expect(body.docs).toEqual([expect.objectContaining({ kind: 'articles', record: articles.neu!.id })])
    expect(JSON.stringify(body)).not.toContain('hash')
    const [{ id }] = body.docs
    expect((await rest('DELETE', `preview-tokens/${id}`, { token: other })).status).toBe(403)
    expect(await statuses(token)).toEqual([200, 200])
    expect((await rest('DELETE', `preview-tokens/${id}`, { token: session })).status).toBe(200)
    expect(await statuses(token)).toEqual([401, 401])
    const log = await rowsOf(
      `select action from audit_log where record_id = $1 and action like 'preview%' order by at`,
      [own.id],
    )
    expect(log.map(({ action }) => action)).toEqual(['previewTokenCreated', 'previewTokenRevoked'])
  })

  it('while its account is locked, and once that is deleted', async () => {
    const account = await newAccount('editor')
    const token = await fresh(await tokenFor(account))
    const lock = (until: string) =>
      rowsOf(`update users set lock_until = ${until} where id = $1`, [account.id])
    await lock(`now() + interval '1 minute'`)
    expect(await statuses(token)).toEqual([401, 401])
    await lock('null')
    expect(await statuses(token)).toEqual([200, 200])
    expect((await rest('DELETE', `users/${account.id}`, { token: await tokenOf('admin') })).status).toBe(200)
    expect(await statuses(token)).toEqual([401, 401])
  })

  it('for what its account may no longer change', async () => {
    const account = await newAccount('municipal', { municipalities: [town.id] })
    const { token } = await issue({ collection: 'articles', id: articles.neu!.id }, await tokenFor(account))
    const shown = async () =>
      (await rest('GET', `articles?draft=true&where[id][equals]=${articles.neu!.id}`, as(token))).body
        .totalDocs === 1
    expect(await shown()).toBe(true)
    await change(`users/${account.id}`, { municipalities: [otherTown.id] })
    expect(await shown()).toBe(false)
  })
})

describe('issuing a preview token', () => {
  it('takes the right to change the record, and at most thirty days', async () => {
    const ask = async (account: string | undefined, data: object) => {
      const { status } = await rest('POST', 'preview-tokens/issue', {
        token: account && (await tokenOf(account)),
        data,
      })
      return status
    }
    const own = { collection: 'articles', id: articles.neu!.id }
    expect(await ask(undefined, own)).toBe(403)
    expect(await ask('volunteer', own)).toBe(403)
    expect(await ask('treasurer', own)).toBe(403)
    expect(await ask('network', own)).toBe(404)
    expect(await ask('editor', { ...own, id: articles.fremd!.id.replace(/^./, '0') })).toBe(404)
    expect(await ask('editor', { collection: 'users', id: staff.id })).toBe(404)
    expect(await ask('editor', { collection: '__proto__', id: staff.id })).toBe(404)
    for (const days of [0, 31, 1.5, '7'])
      expect([days, await ask('editor', { ...own, days })]).toEqual([days, 400])
    const session = await tokenFor(staff)
    const foreign = { collection: 'articles', id: articles.fremd!.id }
    expect((await rest('POST', 'preview-tokens/issue', { token: session, data: foreign })).status).toBe(404)
  })

  it('stores a hash only, and holds for seven days', async () => {
    const { token, expiresAt } = await issue({}, await tokenOf('editor'))
    const days = (Date.parse(expiresAt) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.99)
    expect(days).toBeLessThan(7.01)
    const stored = await rowsOf('select * from preview_tokens')
    expect(JSON.stringify(stored)).not.toContain(token)
  })
})
