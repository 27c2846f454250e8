import type { CollectionConfig } from 'payload'
import { onlyFor } from '../../../access/fields'
import { array, both, checkbox, email, group, join, select, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { publishing } from '../../shared/publishing'
import { slugField } from '../../shared/slug'
import { phoneNumber, webAddress } from '../../shared/validate'

const legalForms = {
  ev: ['Eingetragener Verein', 'Registered association'],
  ggmbh: ['gGmbH', 'Non-profit limited company'],
  gmbh: ['GmbH', 'Limited company'],
  public: ['Öffentliche Stelle', 'Public body'],
  church: ['Kirchlicher Träger', 'Church body'],
  foundation: ['Stiftung', 'Foundation'],
  cooperative: ['Genossenschaft', 'Cooperative'],
  other: ['Andere', 'Other'],
} as const

const identifierSchemes = {
  register: ['Registernummer', 'Register number'],
  tax: ['Steuernummer', 'Tax number'],
  euid: ['EUID', 'EUID'],
  other: ['Andere', 'Other'],
} as const

/** Organisations that offer services. */
export const serviceProviders: CollectionConfig = {
  slug: 'service-providers',
  ...publishing,
  labels: { singular: both('Träger', 'Service provider'), plural: both('Träger', 'Service providers') },
  admin: {
    useAsTitle: 'name',
    group: navigation.public,
    defaultColumns: ['name', 'legalForm', 'nonProfit', '_status'],
    description: both('Wer Angebote macht.', 'Who offers services.'),
  },
  defaultSort: 'name',
  fields: [
    text('name', 'Name', 'Name', { required: true, index: true }),
    group(
      'contact',
      'Kontakt',
      'Contact',
      [
        text('name', 'Name', 'Name'),
        email('email', 'E-Mail', 'E-mail'),
        text('phone', 'Telefon', 'Phone', { validate: phoneNumber() }),
      ],
      both('Wird öffentlich gezeigt.', 'Is shown publicly.'),
    ),
    text('website', 'Internetseite', 'Website', { validate: webAddress() }),
    email('confirmationEmail', 'E-Mail für Bestätigungen (intern)', 'E-mail for confirmations (internal)', {
      access: {
        read: onlyFor('admin', 'district', 'editor', 'municipal'),
        create: onlyFor('admin', 'district', 'editor'),
        update: onlyFor('admin', 'district', 'editor'),
      },
      meaning: 'Who confirms that the entries of its services still hold.',
      hint: both(
        'Wer bestätigt, dass die Einträge der Angebote noch stimmen. Nicht öffentlich.',
        'Who confirms that the entries of its services still hold. Not public.',
      ),
    }),
    array('identifiers', 'Kennungen', 'Identifiers', {
      labels: { singular: both('Kennung', 'Identifier'), plural: both('Kennungen', 'Identifiers') },
      fields: [
        select('scheme', 'Art', 'Scheme', identifierSchemes, { required: true }),
        text('value', 'Wert', 'Value', { required: true }),
      ],
    }),
    join('services', 'Angebote', 'Services', {
      collection: 'services',
      on: 'provider',
      // Payload cannot sort a join of drafts by a localized field such as the name.
      defaultSort: 'slug',
    }),
    join('agreements', 'Vereinbarungen', 'Agreements', { collection: 'agreements', on: 'provider' }),
    slugField('name'),
    select('legalForm', 'Rechtsform', 'Legal form', legalForms, {
      required: true,
      admin: { position: 'sidebar' },
    }),
    checkbox('nonProfit', 'Gemeinnützig', 'Non-profit', { admin: { position: 'sidebar' } }),
  ],
}
