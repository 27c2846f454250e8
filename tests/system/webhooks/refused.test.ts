import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { make, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'

const data = (url: string) => ({ name: 'Probe', url, active: false })

describe('a webhook', () => {
  it.each([
    'http://town.example/',
    'http://localhost:3000/',
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://name@town.example/',
  ])('with the URL %s is refused', async (url) => {
    const { status, body } = await rest('POST', 'webhooks', {
      token: await tokenOf('admin'),
      data: data(url),
    })
    expect([status, body.errors[0].data.errors[0].code]).toEqual([400, 'notAWebhookUrl'])
  })

  it('that was stored with a private address is not called', async () => {
    const token = await tokenOf('admin')
    // The name is resolved when it is called.
    const { id } = await make('webhooks', data('https://localhost:1/'))
    const { body } = await rest('POST', `webhooks/${id}/test`, { token })
    expect(body).toMatchObject({ ok: false, problem: 'address' })
  })

  it.each(['district', 'editor', 'municipal', undefined])(
    'and its log are nothing to %s',
    async (account) => {
      const token = account && (await tokenOf(account))
      const { id } = await make('webhooks', data('https://town.example/'))
      const asked = [
        ['GET', 'webhooks'],
        ['GET', 'webhook-deliveries'],
        ['POST', `webhooks/${id}/secret`],
        ['POST', `webhooks/${id}/test`],
        ['POST', `webhook-deliveries/${id}/again`],
      ] as const
      const statuses = await Promise.all(asked.map(([method, path]) => rest(method, path, { token })))
      expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    },
  )

  it('that does not exist is not found', async () => {
    const token = await tokenOf('admin')
    for (const path of [
      `webhooks/${randomUUID()}/test`,
      'webhooks/1/secret',
      `webhook-deliveries/${randomUUID()}/again`,
    ])
      expect([path, (await rest('POST', path, { token })).status]).toEqual([path, 404])
  })
})
