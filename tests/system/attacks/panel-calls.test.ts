import { describe, expect, it } from '@jest/globals'
import { callPanel, panelFunction } from '../../support/panel'
import { tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'
import { expectRefused, send } from '../limits/attack'

const headers = async (more: Record<string, string> = {}) => ({
  ...{ 'Content-Type': 'text/plain;charset=UTF-8', Accept: 'text/x-component' },
  ...{ 'Next-Action': panelFunction(), Origin: sharedUrl() },
  Cookie: `payload-token=${await tokenOf('editor')}`,
  ...more,
})
const post = async (path: string, body: BodyInit, more?: Record<string, string>) =>
  send(path, { method: 'POST', headers: await headers(more), body })
const ofForm = (field: string, value: string) => {
  const form = new FormData()
  form.set(field, value)
  return form
}
const form = '[{"name":"form-state","args":{"collectionSlug":"events","operation":"create"}}]'

describe('a call of the panel’s functions', () => {
  it('with functions of its own is refused at once, eight at a time', async () => {
    const crafted = '[{"name":"x","args":{},"serverFunctions":{"x":"$h1"}}]'
    await expectRefused(() => post('/admin', crafted), 400, 'unknownCall')
    const recursive = '[{"name":"form-state","args":{},"serverFunctions":{"form-state":"$0:0"}}]'
    await expectRefused(() => post('/admin', recursive), 400, 'unknownCall')
  })

  it('with 100,000 rows, or what multiplies, is refused at once, eight at a time', async () => {
    const rows = JSON.stringify([
      { name: 'form-state', args: { data: { rows: Array(100_000).fill({ a: 1 }) } } },
    ])
    await expectRefused(() => post('/admin', rows), 400, 'unknownCall')
    const args: Record<string, unknown> = { data: { a0: Array(100).fill(1) } }
    for (let at = 0; at < 30; at++)
      args[`a${at}`] = [`$0:0:args:data`, `$0:0:args:a${at - 1}`, `$0:0:args:a${at - 1}`]
    await expectRefused(
      () => post('/admin', JSON.stringify([{ name: 'form-state', args }])),
      400,
      'unknownCall',
    )
  })

  it('of another name of Next’s, at another address or in another form is refused', async () => {
    const unknown = { 'Next-Action': '40'.repeat(21) }
    expect(await post('/admin', form, unknown)).toEqual({ status: 400, code: 'unknownCall' })
    expect(await post('/admin', form, { 'Next-Action': 'x' })).toEqual({ status: 400, code: 'unknownCall' })
    for (const path of ['/', '/seite/kontakt', '/de', '/_not-found'])
      expect(await post(path, form)).toEqual({ status: 405, code: 'notAMethod' })
    const { 'Content-Type': _, ...multipart } = await headers()
    const sent = (body: BodyInit, more: Record<string, string>) =>
      send('/admin', { method: 'POST', headers: more, body })
    expect(await sent(ofForm('0', form), multipart)).toEqual({ status: 400, code: 'unknownCall' })
    const { 'Next-Action': id, ...withoutName } = multipart
    expect(await sent(ofForm(`$ACTION_ID_${id}`, ''), withoutName)).toEqual({
      status: 400,
      code: 'unknownCall',
    })
    expect(
      await sent('a=b', { ...withoutName, 'Content-Type': 'application/x-www-form-urlencoded' }),
    ).toEqual({
      status: 400,
      code: 'unknownCall',
    })
  })

  it('without an account is refused before it is read', async () => {
    for (const token of ['', 'a.b.c'])
      expect(await post('/admin', form, { Cookie: `payload-token=${token}` })).toEqual({
        status: 401,
        code: 'notLoggedIn',
      })
  })

  it('that the panel makes is answered', async () => {
    const { status, text } = await callPanel(await tokenOf('editor'), 'slugify', {
      ...{ collectionSlug: 'articles', data: {}, path: 'slug', valueToSlugify: 'Guten Tag' },
    })
    expect([status, text.includes('guten-tag')]).toEqual([200, true])
  })
})

describe('a list of the panel', () => {
  it('is refused with a filter that is too large', async () => {
    const where = Array.from({ length: 24 }, (_, at) => `where[and][${at}][topics.name][like]=a`).join('&')
    const { status } = await send(`/admin/collections/articles?${where}`, { headers: await headers() })
    expect(status).toBe(400)
    const query = { where: { and: Array(200).fill({ title: { like: 'a' } }) } }
    const called = await callPanel(await tokenOf('editor'), 'render-list', {
      collectionSlug: 'articles',
      query,
    })
    expect(called.status).toBe(400)
  })
})
