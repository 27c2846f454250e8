import { describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { connected } from '../../support/postgres'
import { until } from '../../support/until'
import { article, ask, databaseUrl, newWebhook, rows } from './calling'

describe('a published article', () => {
  it('is told with a valid signature, by id and slug only', async () => {
    const { secret, calls } = await newWebhook()
    const { id, slug } = await article()
    await until('the call', 30, async () => calls().length)
    const { headers, body } = calls()[0]!
    const verified = new Webhook(secret).verify(body, headers as Record<string, string>)
    expect(verified).toEqual({
      id: headers['webhook-id'],
      type: 'content.changed',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      data: {
        actions: ['published'],
        changes: [{ collection: 'articles', id, slug, action: 'published' }],
        omitted: 0,
      },
    })
    expect(headers['content-type']).toBe('application/json')
    const [stored] = await until('the note', 30, () =>
      rows(`select state, attempts, status_code from webhook_deliveries where state = 'delivered'`),
    )
    expect(stored).toEqual({ state: 'delivered', attempts: '1', status_code: '204' })
  })

  it('is told when it changes and when it is withdrawn, in each way; its drafts are not', async () => {
    const { told } = await newWebhook()
    const { id } = await article({}, true)
    await ask('PATCH', `articles/${id}?draft=true`, { title: 'Entwurf' })
    const steps: [() => Promise<unknown>, string][] = [
      [() => ask('PATCH', `articles/${id}`, { _status: 'published' }), 'published'],
      [() => ask('PATCH', `articles/${id}`, { title: 'Neu' }), 'changed'],
      [() => ask('PATCH', `articles/${id}?draft=true`, { title: 'Entwurf', _status: 'draft' }), ''],
      [() => ask('PATCH', `articles/${id}`, { _status: 'draft' }), 'withdrawn'],
      [() => ask('PATCH', `articles/${id}`, { _status: 'published' }), 'published'],
      [() => ask('PATCH', `articles/${id}`, { deletedAt: new Date().toISOString() }), 'withdrawn'],
      [() => ask('PATCH', `articles/${id}?trash=true`, { deletedAt: null }), 'published'],
      [() => ask('DELETE', `articles/${id}`), 'withdrawn'],
    ]
    const expected: string[] = []
    for (const [act, action] of steps) {
      await act()
      if (action) expected.push(action)
      await until('the call', 30, async () => told().length === expected.length)
    }
    expect(told().map(({ action }) => action)).toEqual(expected)
    expect(new Set(told().map((one) => one.id))).toEqual(new Set([id]))
  })
})

describe('changes', () => {
  it('in a moment become one call, with one change for each record', async () => {
    const { calls, told } = await newWebhook({ delay: 2 })
    const first = await article()
    const second = await article()
    await ask('PATCH', `articles/${first.id}`, { title: 'Neu' })
    await until('the call', 30, async () => calls().length)
    expect(told().map(({ id, action }) => [id, action])).toEqual([
      [second.id, 'published'],
      [first.id, 'published'],
    ])
    expect(await rows('select from webhook_changes')).toEqual([])
  })

  it('of other kinds are not told, nor any to a webhook that is switched off', async () => {
    const pages = await newWebhook({ kinds: ['topics', 'homepage'] })
    const off = await newWebhook({ active: false })
    const all = await newWebhook()
    await article()
    await until('the call', 30, async () => all.calls().length)
    await ask('POST', 'globals/homepage', { hero: { title: 'Willkommen' } })
    await until('the call', 30, async () => pages.calls().length)
    expect(pages.told()).toEqual([{ collection: 'homepage', id: null, slug: null, action: 'published' }])
    await ask('POST', 'globals/homepage', { hero: { title: 'Guten Tag' } })
    await until('the call', 30, async () => pages.told()[1]?.action === 'changed')
    expect(off.calls()).toEqual([])
  })

  it('that are rolled back are not told', async () => {
    const { id, calls } = await newWebhook()
    await article()
    await until('the call', 30, async () => calls().length)
    await connected(databaseUrl(), async (client) => {
      await client.query('begin')
      await client.query('update articles set updated_at = now()')
      const { rows: noted } = await client.query('select from webhook_changes where webhook_id = $1', [id])
      expect(noted.length).toBeGreaterThan(0)
      await client.query('rollback')
    })
    expect(await rows('select from webhook_changes')).toEqual([])
  })

  it('of events are told while they are meant for the public only', async () => {
    const { told } = await newWebhook()
    const made = await ask('POST', 'events', {
      title: 'Treffen',
      kind: 'meeting',
      start: '2030-01-01T10:00:00.000Z',
      audience: 'helpers',
      _status: 'published',
    })
    await ask('PATCH', `events/${made.doc.id}`, { audience: 'public' })
    await until('the call', 30, async () => told().length)
    await ask('PATCH', `events/${made.doc.id}`, { audience: 'helpers' })
    await until('the call', 30, async () => told().length === 2)
    expect(told().map(({ action }) => action)).toEqual(['published', 'withdrawn'])
  })
})
