import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access/fields'
import { readSettings } from '../../../src/settings'
import { webhookEndpoints } from '../../../src/webhooks/endpoints'
import { dropDeliveries, followWebhook, noteDeletion } from '../../../src/webhooks/hooks'
import { isAllowedUrl } from '../../../src/webhooks/target'
import { both, checkbox, join, moment, number, select, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { alwaysChecked } from '../../shared/validate'
import { kinds } from './kinds'

const { webhookLoopback } = readSettings(process.env).settings
/** Longest delay in seconds. */
const longestDelay = 3600

/** Addresses of other servers that are called when public content changes (docs/decisions/0048). */
export const webhooks: CollectionConfig = {
  slug: 'webhooks',
  versions: false,
  labels: { singular: both('Webhook', 'Webhook'), plural: both('Webhooks', 'Webhooks') },
  admin: {
    useAsTitle: 'name',
    group: navigation.settings,
    defaultColumns: ['name', 'url', 'active', 'failingSince'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both(
      'Ruft eine andere Website auf, sobald sich öffentliche Inhalte ändern. So baut sie sich selbst neu.',
      'Calls another website as soon as public content changes, so that it can rebuild itself.',
    ),
  },
  hooks: {
    afterChange: [followWebhook],
    beforeDelete: [dropDeliveries],
    afterDelete: [noteDeletion],
  },
  endpoints: webhookEndpoints,
  fields: [
    text('name', 'Name', 'Name', { required: true, maxLength: 100 }),
    text('url', 'Adresse', 'URL', {
      required: true,
      validate: alwaysChecked(
        (value) => (isAllowedUrl(value, webhookLoopback) ? undefined : 'notAWebhookUrl'),
        true,
      ),
      hint: both(
        'Beginnt mit https:// und liegt im öffentlichen Internet.',
        'Begins with https:// and is on the public internet.',
      ),
    }),
    select('kinds', 'Nur bei Änderungen an', 'Only changes of', kinds, {
      hasMany: true,
      hint: both('Nichts ausgewählt heißt: bei allen.', 'Nothing chosen means all.'),
    }),
    number('delay', 'Änderungen sammeln (Sekunden)', 'Collect changes for (seconds)', {
      required: true,
      defaultValue: 10,
      min: 0,
      max: longestDelay,
      hint: both(
        'Mehrere Änderungen in dieser Zeit werden zu einem Aufruf.',
        'Several changes within this time become one call.',
      ),
    }),
    checkbox('active', 'Eingeschaltet', 'Active', { defaultValue: true }),
    moment('failingSince', 'Nicht erreichbar seit', 'Failing since', {
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, condition: (data) => Boolean(data?.failingSince) },
    }),
    {
      name: 'actions',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/webhooks/WebhookActions#WebhookActions' },
        disableListColumn: true,
      },
    },
    join('log', 'Aufrufe', 'Deliveries', {
      collection: 'webhook-deliveries',
      on: 'webhook',
      defaultSort: '-createdAt',
      defaultLimit: 10,
      admin: {
        allowCreate: false,
        defaultColumns: ['createdAt', 'type', 'state', 'statusCode', 'attempts', 'nextAttempt'],
      },
    }),
  ],
}
