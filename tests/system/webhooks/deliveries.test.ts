import { describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { until } from '../../support/until'
import { article, ask, killSystem, newWebhook, receiver, rows, startAgain } from './calling'

const atOnce = () => rows(`update graphile_worker._private_jobs set run_at = now() where locked_at is null`)

describe('a delivery', () => {
  it('that fails is repeated with the same id and body, and its failure is noted', async () => {
    const { id, calls } = await newWebhook()
    receiver.answer = (response) => void response.writeHead(503).end('busy')
    await article()
    const [failed] = await until('the failure', 30, () =>
      rows(`select state, attempts, status_code, problem, next_attempt > now() as later
        from webhook_deliveries where attempts = 1`).then((found) => (found.length ? found : undefined)),
    )
    expect(failed).toEqual({
      state: 'waiting',
      attempts: '1',
      status_code: '503',
      problem: 'status',
      later: true,
    })
    const failing = async () =>
      (await rows('select failing_since from webhooks where id = $1', [id]))[0]!.failing_since
    expect(await failing()).toEqual(expect.any(Date))
    receiver.answer = (response) => void response.writeHead(204).end()
    await until('the repetition', 30, async () => {
      await atOnce()
      return calls().length === 2
    })
    const [first, second] = calls()
    expect(second!.body).toBe(first!.body)
    expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id'])
    await until('its success', 30, async () => (await failing()) === null)
  })

  it('is given up after the last try, and can be sent again', async () => {
    const { calls } = await newWebhook()
    receiver.answer = (response) => void response.writeHead(500).end()
    await article()
    await until('the end of tries', 60, async () => {
      await rows(`update graphile_worker._private_jobs set run_at = now(), attempts = greatest(attempts, 12)
        where locked_at is null and key like 'webhook-delivery:%'`)
      return (await rows(`select from webhook_deliveries where state = 'failed' and next_attempt is null`))
        .length
    })
    receiver.answer = (response) => void response.writeHead(200).end('{}')
    const [{ id }] = (await rows('select id from webhook_deliveries')) as [{ id: string }]
    const before = calls().length
    await ask('POST', `webhook-deliveries/${id}/again`)
    await until('the delivery', 30, async () => calls().length > before)
    await until(
      'its note',
      30,
      async () => (await rows(`select from webhook_deliveries where state = 'delivered'`)).length,
    )
    expect(new Set(calls().map(({ headers }) => headers['webhook-id']))).toEqual(new Set([id]))
  })

  it('whose process is killed while it is sent is repeated with the same id', async () => {
    const { calls } = await newWebhook()
    let hang = true
    receiver.answer = (response) => void (hang || response.writeHead(204).end())
    await article()
    await until('the call', 30, async () => calls().length)
    await killSystem()
    hang = false
    await startAgain()
    await rows(
      `update graphile_worker._private_jobs set locked_at = now() - interval '31 s' where locked_at is not null`,
    )
    await until(
      'the delivery',
      60,
      async () => (await rows(`select from webhook_deliveries where state = 'delivered'`)).length,
    )
    expect(calls().length).toBeGreaterThan(1)
    expect(new Set(calls().map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(await rows('select from webhook_deliveries')).toHaveLength(1)
  })

  it('does not delay other jobs while its receiver does not answer', async () => {
    await newWebhook()
    receiver.answer = () => {}
    for (let n = 0; n < 6; n++) {
      await article()
      await until('its delivery', 30, async () => (await rows('select from webhook_deliveries')).length > n)
    }
    const began = Date.now()
    await rows(`select from graphile_worker.add_job('expired-rows', '{}', job_key => 'probe')`)
    await until(
      'another job',
      30,
      async () => !(await rows(`select from graphile_worker.jobs where key = 'probe'`)).length,
    )
    expect(Date.now() - began).toBeLessThan(8_000)
  })
})

describe('the test button', () => {
  it('sends a ping at once and says how it went, also to a webhook that is switched off', async () => {
    const { id, calls, secret } = await newWebhook({ active: false })
    expect(await ask('POST', `webhooks/${id}/test`)).toMatchObject({ ok: true, status: 204 })
    const [call] = calls()
    expect(new Webhook(secret).verify(call!.body, call!.headers as Record<string, string>)).toMatchObject({
      type: 'ping',
    })
    receiver.answer = (response) => void response.writeHead(404).end()
    expect(await ask('POST', `webhooks/${id}/test`)).toMatchObject({
      ok: false,
      status: 404,
      problem: 'status',
    })
    const log = await rows('select type, state, status_code from webhook_deliveries order by created_at')
    expect(log).toEqual([
      { type: 'ping', state: 'delivered', status_code: '204' },
      { type: 'ping', state: 'failed', status_code: '404' },
    ])
  })
})

describe('a secret', () => {
  it('is stored encrypted, shown once, and signs for a day beside its successor', async () => {
    const { id, secret, calls } = await newWebhook()
    const { secret: next } = await ask('POST', `webhooks/${id}/secret`)
    expect(next).not.toBe(secret)
    const [kept] = await rows('select * from webhook_secrets where webhook_id = $1', [id])
    expect(JSON.stringify(kept)).not.toContain(secret.slice(6))
    expect(JSON.stringify(await ask('GET', `webhooks/${id}`))).not.toContain('whsec_')
    const judge = async () => {
      await ask('POST', `webhooks/${id}/test`)
      const { body, headers } = calls().at(-1)!
      return [secret, next as string].map((one) => {
        try {
          return Boolean(new Webhook(one).verify(body, headers as Record<string, string>))
        } catch {
          return false
        }
      })
    }
    expect(await judge()).toEqual([true, true])
    await rows(`update webhook_secrets set previous_until = now() - interval '1 s'`)
    expect(await judge()).toEqual([false, true])
    const log = await rows(
      `select action, actor_id is not null as known from audit_log where record_id = $1 order by at`,
      [id],
    )
    expect(log.map(({ action }) => action)).toEqual([
      'webhookCreated',
      'webhookSecretRenewed',
      'webhookSecretRenewed',
    ])
    expect(log.every(({ known }) => known)).toBe(true)
  })
})

it('a webhook is deleted with its log', async () => {
  const { id } = await newWebhook()
  await ask('POST', `webhooks/${id}/test`)
  await ask('DELETE', `webhooks/${id}`)
  for (const table of ['webhooks', 'webhook_deliveries', 'webhook_secrets', 'webhook_changes'])
    expect([table, await rows(`select from ${table}`)]).toEqual([table, []])
})
