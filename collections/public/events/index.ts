import type { CollectionConfig } from 'payload'
import {
  both,
  checkbox,
  group,
  join,
  number,
  relationship,
  richText,
  select,
  text,
  zonedMoment,
} from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { message } from '../../../src/messages'
import { publishing } from '../../shared/publishing'
import { slugField } from '../../shared/slug'
import { type Check, webAddress, wholeNumber } from '../../shared/validate'
import { eventAudiences, eventKinds, eventStatuses } from './kinds'
import { layDownOccurrences, occurrences } from './occurrences'
import { series } from './series'

const afterStart: Check<string | Date> = (value, { siblingData, req }) => {
  const { start } = siblingData as { start?: string }
  return !value || !start || new Date(value) >= new Date(start) || message(req, 'endBeforeStart')
}

/** Events: regular exchanges, recognition, trainings, meetings, public events. */
export const events: CollectionConfig = {
  slug: 'events',
  ...publishing,
  labels: { singular: both('Termin', 'Event'), plural: both('Termine', 'Events') },
  admin: {
    useAsTitle: 'title',
    group: navigation.public,
    defaultColumns: ['title', 'kind', 'start', 'municipality', 'status', '_status'],
    description: both(
      'Austausch, Ehrungen, Schulungen, Treffen und öffentliche Veranstaltungen.',
      'Exchanges, recognition, trainings, meetings and public events.',
    ),
  },
  defaultSort: 'start',
  indexes: [{ fields: ['municipality', 'start'] }, { fields: ['_status', 'start'] }],
  hooks: { beforeChange: [layDownOccurrences] },
  fields: [
    text('title', 'Titel', 'Title', { required: true, localized: true }),
    {
      type: 'row',
      fields: [
        zonedMoment('start', 'Beginn', 'Start', {
          required: true,
          index: true,
          meaning: 'When it begins; of a series, when its first date begins.',
        }),
        zonedMoment('end', 'Ende', 'End', {
          validate: afterStart,
          meaning: 'When it ends; of a series, when its first date ends.',
        }),
      ],
    },
    richText('description', 'Beschreibung', 'Description', { localized: true }),
    group('place', 'Ort', 'Place', [
      text('name', 'Name', 'Name', { meaning: 'Name of the house or room.' }),
      text('street', 'Straße und Hausnummer', 'Street and number'),
      text('postalCode', 'Postleitzahl', 'Postal code', { maxLength: 5 }),
      text('city', 'Ort', 'City'),
      checkbox('stepFree', 'Stufenlos erreichbar', 'Step-free access'),
    ]),
    text('onlineLink', 'Link zur Online-Teilnahme', 'Link to take part online', {
      validate: webAddress(),
      meaning: 'Null where it is in one place only.',
    }),
    series,
    occurrences,
    join('registrations', 'Anmeldungen', 'Registrations', { collection: 'registrations', on: 'event' }),
    select('kind', 'Art', 'Kind', eventKinds, {
      meaning: 'What people come together for.',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    slugField('title'),
    select('status', 'Stand', 'Status', eventStatuses, {
      meaning: 'Whether it takes place: say so when it is cancelled or moved.',
      // Payload's own `_status` of drafts uses the name this enum would have.
      enumName: 'enum_event_state',
      required: true,
      defaultValue: 'planned',
      admin: { position: 'sidebar' },
    }),
    select('audience', 'Für wen', 'Audience', eventAudiences, {
      meaning: 'Who is invited. Without an account, what is for everyone can be read.',
      required: true,
      defaultValue: 'public',
      index: true,
      admin: { position: 'sidebar' },
    }),
    relationship('municipality', 'Kommune', 'Municipality', {
      meaning: 'The town it is in; null where it is for the whole district.',
      relationTo: 'municipalities',
      index: true,
      admin: { position: 'sidebar' },
      hint: both('Leer: gilt für den ganzen Landkreis.', 'Empty: holds for the whole district.'),
    }),
    relationship('network', 'Netzwerk', 'Network', {
      meaning: 'The network that invites.',
      relationTo: 'networks',
      index: true,
      admin: { position: 'sidebar' },
    }),
    number('capacity', 'Plätze', 'Places', {
      meaning: 'How many people can come; null means any number.',
      validate: wholeNumber(),
      admin: { position: 'sidebar' },
      hint: both('Leer: unbegrenzt.', 'Empty: unlimited.'),
    }),
    checkbox('waitingList', 'Mit Warteliste', 'With a waiting list', {
      meaning: 'Whether one can wait for a place when all are taken.',
      admin: { position: 'sidebar' },
    }),
    zonedMoment('registrationDeadline', 'Anmeldung bis', 'Register by', { admin: { position: 'sidebar' } }),
  ],
}
