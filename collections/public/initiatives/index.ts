import type { CollectionConfig } from 'payload'
import { both, email, group, join, relationship, select, text, textarea } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { publishing } from '../../shared/publishing'
import { slugField } from '../../shared/slug'
import { phoneNumber, webAddress } from '../../shared/validate'

const kinds = {
  church: ['Kirche oder Religionsgemeinschaft', 'Church or faith community'],
  club: ['Verein', 'Club'],
  association: ['Verband', 'Association'],
  party: ['Partei', 'Party'],
  citizens: ['Bürgerinnen und Bürger', 'Citizens'],
  company: ['Unternehmen', 'Company'],
  'public-body': ['Öffentliche Stelle', 'Public body'],
} as const

/** Other initiatives coordinated by the administration. */
export const initiatives: CollectionConfig = {
  slug: 'initiatives',
  ...publishing,
  labels: { singular: both('Initiative', 'Initiative'), plural: both('Initiativen', 'Initiatives') },
  admin: {
    useAsTitle: 'name',
    group: navigation.public,
    defaultColumns: ['name', 'kind', 'municipality', '_status'],
    description: both(
      'Kirchen, Vereine, Verbände, Parteien und einzelne Bürgerinnen und Bürger, die mithelfen.',
      'Churches, clubs, associations, parties and single citizens who help.',
    ),
  },
  defaultSort: 'name',
  fields: [
    text('name', 'Name', 'Name', { required: true, index: true }),
    textarea('description', 'Beschreibung', 'Description', { localized: true }),
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
    join('memberships', 'Mitgliedschaften', 'Memberships', { collection: 'memberships', on: 'initiative' }),
    select('kind', 'Art', 'Kind', kinds, {
      meaning: 'What kind of group it is.',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    slugField('name'),
    relationship('municipality', 'Kommune', 'Municipality', {
      relationTo: 'municipalities',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    relationship('networks', 'Netzwerke', 'Networks', {
      relationTo: 'networks',
      hasMany: true,
      admin: { position: 'sidebar' },
    }),
  ],
}
