import { accountOf, persons } from '../persons'
import { type Described, type Kind, unique } from './shape'

const webhook = (name: string): Kind => ({ name, words: '', facts: {}, data: { active: false } })

export const webhooks: Described = {
  ...{ slug: 'webhooks', one: 'Webhook', many: 'Webhooks' },
  values: () => ({
    name: ['Website der Stadt', 'Website des Vereins'],
    url: [`https://stadt.example/${unique()}`, `https://verein.example/${unique()}`],
    delay: [10, 20],
  }),
  fresh: () => ({ active: false }),
  alsoRead: ['failingSince'],
  records: [webhook('the first'), webhook('the second')],
  creations: [webhook('another')],
}

const delivery = (state: string): Kind => ({
  name: state,
  words: '',
  facts: {},
  data: { state, webhook: '@webhooks/the first' },
})

export const webhookDeliveries: Described = {
  ...{ slug: 'webhook-deliveries', one: 'WebhookDelivery', many: 'WebhookDeliveries' },
  values: () => ({ attempts: [1, 2], statusCode: [500, 503], body: ['{}', '{"id":1}'] }),
  alsoRead: ['webhook', 'state'],
  records: [delivery('waiting'), delivery('failed')],
  creations: [delivery('delivered')],
}

const previewToken = (account: string): Kind => ({
  name: `of ${account}`,
  words: '',
  facts: { account },
  data: { account: `@users/${account}`, hash: unique() },
})

export const previewTokens: Described = {
  ...{ slug: 'preview-tokens', one: 'PreviewToken', many: 'PreviewTokens' },
  values: () => ({ title: ['Artikel', 'Anderer Artikel'], kind: ['articles', 'topics'] }),
  fresh: () => ({ expiresAt: '2099-01-01T00:00:00.000Z' }),
  alsoRead: ['account', 'expiresAt'],
  records: [
    previewToken('staff'),
    ...persons.flatMap((person) => (person.roles ? [previewToken(accountOf(person))] : [])),
  ],
  creations: [previewToken('staff')],
}
