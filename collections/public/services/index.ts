import type { CollectionConfig } from 'payload'
import {
  array,
  both,
  checkbox,
  day,
  email,
  group,
  join,
  relationship,
  richText,
  select,
  text,
  textarea,
} from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { most } from '../../../src/domain/opening-hours/hours'
import { spokenLanguages } from '../../../src/domain/languages'
import { publishing } from '../../shared/publishing'
import { slugField } from '../../shared/slug'
import { inGerman, phoneNumber, webAddress } from '../../shared/validate'
import { documentRows } from './hours-checks'
import {
  accessibilities,
  costs,
  interpretations,
  serviceAudiences,
  serviceKinds,
  waitingStates,
} from './kinds'
import { openingHours } from './opening-hours'
import { layDownOpenings, openings } from './openings'
import { places } from './places'

/** A service of a provider: what, for whom, where, in which languages. */
export const services: CollectionConfig = {
  slug: 'services',
  ...publishing,
  labels: { singular: both('Angebot', 'Service'), plural: both('Angebote', 'Services') },
  admin: {
    useAsTitle: 'name',
    group: navigation.public,
    defaultColumns: ['name', 'kind', 'provider', 'municipalities', 'confirmedOn', '_status'],
    description: both(
      'Hilfen nach Ort, Sprache und Zielgruppe.',
      'Offers of help by place, language and audience.',
    ),
  },
  defaultSort: 'name',
  hooks: { beforeChange: [layDownOpenings] },
  fields: [
    text('name', 'Name', 'Name', { required: true, localized: true }),
    richText('description', 'Beschreibung', 'Description', { localized: true }),
    textarea('referralRoute', 'So kommt man hin', 'How to get there', {
      localized: true,
      meaning: 'Who refers whom, and where.',
      hint: both('Wer meldet wen wo an?', 'Who refers whom, and where?'),
    }),
    array('documents', 'Mitzubringen', 'Documents to bring', {
      meaning: 'What one brings along, one thing a row.',
      validate: documentRows,
      maxRows: most.documents,
      labels: { singular: both('Unterlage', 'Document'), plural: both('Unterlagen', 'Documents') },
      fields: [text('text', 'Was', 'What', { localized: true, maxLength: 200, validate: inGerman })],
    }),
    places,
    {
      type: 'row',
      fields: [
        text('phone', 'Telefon', 'Phone', {
          validate: phoneNumber(),
          meaning: 'Telephone of the service itself; null: that of the provider holds.',
          hint: both('Leer: die Nummer des Trägers gilt.', 'Empty: that of the provider holds.'),
        }),
        email('email', 'E-Mail', 'E-mail', {
          meaning: 'E-mail address of the service itself; null: that of the provider holds.',
        }),
        text('website', 'Internetseite', 'Website', { validate: webAddress() }),
      ],
    },
    openingHours,
    openings,
    {
      type: 'row',
      fields: [
        select('cost', 'Kosten', 'Cost', costs, { defaultValue: 'free' }),
        text('costNote', 'Hinweis zu den Kosten', 'Note on cost', { localized: true }),
      ],
    },
    group('waiting', 'Wartezeit', 'Waiting', [
      select('status', 'Stand', 'Status', waitingStates, { meaning: 'How long one waits for a place.' }),
      day('asOf', 'Gemeldet am', 'Reported on'),
    ]),
    day('confirmedOn', 'Zuletzt bestätigt am', 'Last confirmed on', {
      index: true,
      meaning: 'When somebody last checked that this entry holds; null: never.',
      hint: both(
        'Wann jemand zuletzt geprüft hat, dass der Eintrag stimmt. Nach 180 Tagen warnt die Website.',
        'When somebody last checked that the entry holds. The website warns after 180 days.',
      ),
      admin: { position: 'sidebar' },
    }),
    join('agreements', 'Vereinbarungen', 'Agreements', { collection: 'agreements', on: 'services' }),
    select('kind', 'Art', 'Kind', serviceKinds, {
      meaning: 'What kind of help it is.',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    slugField('name'),
    relationship('provider', 'Träger', 'Provider', {
      meaning: 'Who offers it.',
      relationTo: 'service-providers',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    checkbox('allMunicipalities', 'In allen Kommunen', 'In all municipalities', {
      meaning: 'Whether it is there for the whole district; `municipalities` is empty then.',
      admin: { position: 'sidebar' },
    }),
    relationship('municipalities', 'Kommunen', 'Municipalities', {
      meaning: 'The towns it is there for.',
      relationTo: 'municipalities',
      hasMany: true,
      admin: { position: 'sidebar', condition: (data) => !data?.allMunicipalities },
    }),
    select('audience', 'Für wen', 'Audience', serviceAudiences, {
      meaning: 'Who it is for.',
      hasMany: true,
      admin: { position: 'sidebar' },
    }),
    select('languages', 'Sprachen', 'Languages', spokenLanguages, {
      meaning: 'Languages in which help is given.',
      hasMany: true,
      admin: { position: 'sidebar' },
    }),
    select('interpretation', 'Dolmetschen', 'Interpreting', interpretations, {
      meaning: 'Whether somebody interprets into other languages.',
      admin: { position: 'sidebar' },
    }),
    select('accessibility', 'Zugang', 'Accessibility', accessibilities, {
      meaning: 'What makes it easier to come.',
      hasMany: true,
      admin: { position: 'sidebar' },
    }),
  ],
}
