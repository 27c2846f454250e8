import type { CollectionConfig } from 'payload'
import { deliveryEndpoints } from '../../../src/webhooks/endpoints'
import { both, moment, number, relationship, select, textarea } from '../../shared/fields'
import { navigation } from '../../shared/groups'

/** The log of webhooks: what was sent, and how it went. Written by src/webhooks only; kept for thirty days. */
export const webhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  versions: false,
  lockDocuments: false,
  labels: {
    singular: both('Webhook-Aufruf', 'Webhook delivery'),
    plural: both('Webhook-Aufrufe', 'Webhook deliveries'),
  },
  admin: {
    useAsTitle: 'createdAt',
    group: navigation.settings,
    defaultColumns: ['createdAt', 'webhook', 'type', 'state', 'statusCode', 'attempts', 'nextAttempt'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both('Wird nach 30 Tagen gelöscht.', 'Deleted after 30 days.'),
  },
  defaultSort: '-createdAt',
  endpoints: deliveryEndpoints,
  fields: [
    {
      name: 'again',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/webhooks/SendAgain#SendAgain' },
        disableListColumn: true,
      },
    },
    relationship('webhook', 'Webhook', 'Webhook', {
      relationTo: 'webhooks',
      index: true,
      onDelete: 'forget',
    }),
    select('type', 'Anlass', 'Type', {
      'content.changed': ['Änderung', 'Change'],
      ping: ['Test', 'Test'],
    }),
    select('state', 'Stand', 'State', {
      waiting: ['wartet', 'waiting'],
      delivered: ['zugestellt', 'delivered'],
      failed: ['aufgegeben', 'given up'],
    }),
    number('attempts', 'Versuche', 'Attempts'),
    number('statusCode', 'Antwort (HTTP)', 'HTTP status'),
    select('problem', 'Grund', 'Problem', {
      address: ['Die Adresse ist nicht öffentlich.', 'The address is not public.'],
      unreachable: ['Nicht erreichbar', 'Not reachable'],
      timeout: ['Keine Antwort in der Zeit', 'No answer in time'],
      status: ['Antwort ohne Erfolg', 'Answer without success'],
    }),
    number('durationMs', 'Dauer (Millisekunden)', 'Duration (milliseconds)'),
    moment('lastAttempt', 'Letzter Versuch', 'Last attempt'),
    moment('nextAttempt', 'Nächster Versuch', 'Next attempt'),
    textarea('body', 'Gesendeter Inhalt', 'Body'),
  ],
}
