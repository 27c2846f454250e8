import type { CollectionConfig } from 'payload'
import {
  both,
  checkbox,
  day,
  group,
  join,
  relationship,
  richText,
  select,
  text,
  textarea,
} from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { spokenLanguages } from '../../../src/domain/languages'
import { publishing } from '../../shared/publishing'
import { slugField } from '../../shared/slug'
import { accessibilities, costs, serviceAudiences, serviceKinds, waitingStates } from './kinds'

/** A service of a provider: what, for whom, where, in which languages. */
export const services: CollectionConfig = {
  slug: 'services',
  ...publishing,
  labels: { singular: both('Angebot', 'Service'), plural: both('Angebote', 'Services') },
  admin: {
    useAsTitle: 'name',
    group: navigation.public,
    defaultColumns: ['name', 'kind', 'provider', 'municipalities', '_status'],
    description: both(
      'Hilfen nach Ort, Sprache und Zielgruppe.',
      'Offers of help by place, language and audience.',
    ),
  },
  defaultSort: 'name',
  fields: [
    text('name', 'Name', 'Name', { required: true, localized: true }),
    richText('description', 'Beschreibung', 'Description', { localized: true }),
    textarea('referralRoute', 'So kommt man hin', 'How to get there', {
      localized: true,
      meaning: 'Who refers whom, and where.',
      hint: both('Wer meldet wen wo an?', 'Who refers whom, and where?'),
    }),
    textarea('openingHours', 'Öffnungszeiten', 'Opening hours', { localized: true }),
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
    select('accessibility', 'Zugang', 'Accessibility', accessibilities, {
      meaning: 'What makes it easier to come.',
      hasMany: true,
      admin: { position: 'sidebar' },
    }),
  ],
}
