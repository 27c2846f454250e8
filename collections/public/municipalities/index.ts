import type { CollectionConfig } from 'payload'
import {
  array,
  both,
  email,
  group,
  join,
  number,
  richText,
  select,
  text,
  textarea,
} from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { publishing } from '../../shared/publishing'
import { slugField } from '../../shared/slug'
import { officialKey, phoneNumber } from '../../shared/validate'

const kinds = {
  stadt: ['Stadt', 'Town'],
  gemeinde: ['Gemeinde', 'Municipality'],
  samtgemeinde: ['Samtgemeinde', 'Joint municipality'],
} as const

/** The municipalities of the district: nearly every other record belongs to one. */
export const municipalities: CollectionConfig = {
  slug: 'municipalities',
  ...publishing,
  labels: { singular: both('Kommune', 'Municipality'), plural: both('Kommunen', 'Municipalities') },
  admin: {
    useAsTitle: 'name',
    group: navigation.public,
    defaultColumns: ['name', 'kind', 'key', '_status'],
    description: both(
      'Städte, Gemeinden und Samtgemeinden des Landkreises.',
      'Towns and municipalities of the district.',
    ),
  },
  defaultSort: 'name',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: both('Über die Kommune', 'About'),
          fields: [
            text('name', 'Name', 'Name', { required: true, index: true }),
            richText('intro', 'Einführung', 'Introduction', { localized: true }),
            group('office', 'Rathaus', 'Town hall', [
              text('street', 'Straße und Hausnummer', 'Street and number'),
              text('postalCode', 'Postleitzahl', 'Postal code', { maxLength: 5 }),
              text('city', 'Ort', 'City'),
              text('phone', 'Telefon', 'Phone', { validate: phoneNumber() }),
              email('email', 'E-Mail', 'E-mail'),
              textarea('hours', 'Öffnungszeiten', 'Opening hours', { localized: true }),
            ]),
            group(
              'contactPerson',
              'Ansprechperson',
              'Contact person',
              [
                text('name', 'Name', 'Name'),
                text('role', 'Aufgabe', 'Role', { localized: true }),
                text('phone', 'Telefon', 'Phone', { validate: phoneNumber() }),
                email('email', 'E-Mail', 'E-mail'),
              ],
              both('Wird öffentlich gezeigt.', 'Is shown publicly.'),
            ),
          ],
        },
        {
          label: both('Was es hier gibt', 'What is here'),
          fields: [
            join('networks', 'Netzwerke', 'Networks', {
              meaning: 'Its networks; an empty list where none exists yet.',
              collection: 'networks',
              on: 'municipality',
            }),
            join('events', 'Termine', 'Events', { collection: 'events', on: 'municipality' }),
            join('services', 'Angebote', 'Services', {
              meaning: 'Services for this town. Those in all municipalities are not among them.',
              collection: 'services',
              on: 'municipalities',
              // Payload cannot sort a join of drafts by a localized field such as the name.
              defaultSort: 'slug',
            }),
            join('initiatives', 'Initiativen', 'Initiatives', {
              collection: 'initiatives',
              on: 'municipality',
            }),
            join('articles', 'Artikel', 'Articles', { collection: 'articles', on: 'municipality' }),
            join('localReviews', 'Prüfung vor Ort', 'Local reviews', {
              collection: 'local-reviews',
              on: 'municipality',
            }),
          ],
        },
      ],
    },
    select('kind', 'Art', 'Kind', kinds, {
      meaning: 'What it is by law.',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    slugField('name'),
    text('key', 'Amtlicher Schlüssel', 'Official key', {
      required: true,
      unique: true,
      validate: officialKey(true),
      admin: { position: 'sidebar' },
      hint: both(
        'AGS (8 Ziffern), bei Samtgemeinden der Verbandsschlüssel (9 Ziffern).',
        'AGS (8 digits); for joint municipalities the association key (9 digits).',
      ),
    }),
    array('members', 'Mitgliedsgemeinden', 'Member municipalities', {
      meaning: 'The municipalities within a joint municipality; empty for all others.',
      labels: { singular: both('Mitglied', 'Member'), plural: both('Mitglieder', 'Members') },
      admin: { position: 'sidebar', condition: (data) => data?.kind === 'samtgemeinde' },
      fields: [
        text('ags', 'AGS', 'AGS', {
          meaning: 'Official key of the municipality, 8 digits.',
          required: true,
          validate: officialKey(true),
        }),
        text('name', 'Name', 'Name', { required: true }),
      ],
    }),
    {
      ...group('position', 'Lage auf der Karte', 'Position on the map', [
        number('latitude', 'Breite', 'Latitude', { unit: 'degrees', min: -90, max: 90 }),
        number('longitude', 'Länge', 'Longitude', { unit: 'degrees', min: -180, max: 180 }),
      ]),
      admin: { position: 'sidebar', description: both('Ungefähr, in Grad.', 'Approximate, in degrees.') },
    },
  ],
}
