import type { CollectionConfig } from 'payload'
import { lookupsFor } from '../../../access/lookups'
import { meOf } from '../../../access/me'
import type { Volunteer } from '../../../payload-types'
import { volunteerAccountEndpoints } from '../../../src/accounts/volunteer-accounts'
import { withAuditedReads } from '../../../src/audit/reads'
import {
  array,
  both,
  checkbox,
  day,
  email,
  group,
  join,
  relationship,
  select,
  text,
  textarea,
} from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { spokenLanguages } from '../../../src/domain/languages'
import { iban, phoneNumber } from '../../shared/validate'
import { consentSubjects, skills } from './choices'
import { account, accountInvitation } from './account'
import { noteBankAccount, noteFirstBankAccount } from './bank-account'
import { fullName } from './name'

const collection: CollectionConfig = {
  slug: 'volunteers',
  versions: false,
  trash: true,
  labels: {
    singular: both('Ehrenamtliche Person', 'Volunteer'),
    plural: both('Ehrenamtliche', 'Volunteers'),
  },
  admin: {
    useAsTitle: 'name',
    group: navigation.people,
    defaultColumns: ['name', 'municipality', 'languages', 'startedOn'],
    listSearchableFields: ['name'],
    // A list selects only its columns, so that birth dates and bank data are not loaded.
    enableListViewSelectAPI: true,
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both(
      'Nur was nötig ist. Keine Gesundheitsdaten, keine Angaben über Betreute.',
      'Only what is needed. No health data, nothing about those who are helped.',
    ),
  },
  defaultSort: 'lastName',
  hooks: { beforeChange: [noteBankAccount], afterChange: [noteFirstBankAccount] },
  endpoints: volunteerAccountEndpoints,
  // A municipality's list, in order, without reading the other municipalities' rows.
  indexes: [{ fields: ['municipality', 'lastName'] }],
  fields: [
    fullName,
    {
      type: 'tabs',
      tabs: [
        {
          label: both('Person', 'Person'),
          fields: [
            {
              type: 'row',
              fields: [
                text('firstName', 'Vorname', 'First name', { required: true }),
                text('lastName', 'Nachname', 'Last name', { required: true, index: true }),
              ],
            },
            day('birthDate', 'Geburtsdatum', 'Date of birth'),
            group('contact', 'Kontakt', 'Contact', [
              email('email', 'E-Mail', 'E-mail'),
              text('phone', 'Telefon', 'Phone', { validate: phoneNumber() }),
              text('street', 'Straße und Hausnummer', 'Street and number'),
              text('postalCode', 'Postleitzahl', 'Postal code', { maxLength: 5 }),
              text('city', 'Ort', 'City'),
            ]),
            account,
            accountInvitation,
          ],
        },
        {
          label: both('Mithilfe', 'Helping'),
          fields: [
            select('languages', 'Sprachen', 'Languages', spokenLanguages, { hasMany: true }),
            select('skills', 'Kann helfen bei', 'Can help with', skills, { hasMany: true }),
            textarea('availability', 'Wann verfügbar', 'Availability'),
            {
              type: 'row',
              fields: [day('startedOn', 'Dabei seit', 'Started on'), day('endedOn', 'Dabei bis', 'Ended on')],
            },
            join('memberships', 'Mitgliedschaften', 'Memberships', {
              collection: 'memberships',
              on: 'volunteer',
            }),
            join('serviceHours', 'Stunden', 'Hours', { collection: 'service-hours', on: 'volunteer' }),
          ],
        },
        {
          label: both('Beauftragung und Nachweise', 'Commission and certificates'),
          fields: [
            group(
              'commission',
              'Beauftragung',
              'Commission',
              [
                { type: 'row', fields: [day('from', 'Von', 'From'), day('until', 'Bis', 'Until')] },
                text('byWhom', 'Beauftragt durch', 'Given by'),
                text('activity', 'Tätigkeit', 'Activity'),
              ],
              both('Sie entscheidet über den Unfallschutz.', 'It decides on accident insurance.'),
            ),
            group(
              'certificateOfConduct',
              'Führungszeugnis',
              'Certificate of conduct',
              [
                day('inspectedOn', 'Eingesehen am', 'Inspected on'),
                relationship('inspectedBy', 'Eingesehen von', 'Inspected by', { relationTo: 'users' }),
                day('certificateDate', 'Datum des Zeugnisses', 'Date of the certificate'),
                checkbox('relevantEntry', 'Einschlägiger Eintrag', 'Relevant entry'),
              ],
              both(
                'Nur dies darf gespeichert werden (§ 72a Abs. 5 SGB VIII). Nie eine Kopie.',
                'Nothing else may be stored (§ 72a(5) SGB VIII). Never a copy.',
              ),
            ),
            array('consents', 'Einwilligungen', 'Consents', {
              labels: {
                singular: both('Einwilligung', 'Consent'),
                plural: both('Einwilligungen', 'Consents'),
              },
              fields: [
                select('subject', 'Wozu', 'For what', consentSubjects, { required: true }),
                day('givenOn', 'Erteilt am', 'Given on', { required: true }),
                text('wording', 'Fassung des Wortlauts', 'Version of the wording', { required: true }),
                day('withdrawnOn', 'Widerrufen am', 'Withdrawn on'),
              ],
            }),
          ],
        },
        {
          label: both('Geld', 'Money'),
          fields: [
            group('bankAccount', 'Bankkonto', 'Bank account', [
              text('holder', 'Kontoinhaberin oder Kontoinhaber', 'Account holder'),
              text('iban', 'IBAN', 'IBAN', { validate: iban() }),
            ]),
            join('claims', 'Anträge', 'Claims', { collection: 'claims', on: 'volunteer' }),
          ],
        },
        {
          label: both('Notizen', 'Notes'),
          fields: [textarea('notes', 'Notizen (intern)', 'Notes (internal)')],
        },
      ],
    },
    relationship('municipality', 'Kommune', 'Municipality', {
      relationTo: 'municipalities',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
  ],
}

/** Volunteers. Never public. Reading a whole record, bank or certificate data is logged. */
export const volunteers = withAuditedReads(
  collection,
  {
    recordRead: {
      fields: ['birthDate', 'notes'],
      in: (volunteer: Partial<Volunteer>) => 'birthDate' in volunteer || 'notes' in volunteer,
    },
    bankDataRead: {
      fields: ['bankAccount'],
      in: ({ bankAccount }: Partial<Volunteer>) => Boolean(bankAccount?.iban || bankAccount?.holder),
    },
    certificateRead: {
      fields: ['certificateOfConduct'],
      in: ({ certificateOfConduct: seen }: Partial<Volunteer>) =>
        Boolean(seen?.inspectedOn || seen?.certificateDate || seen?.relevantEntry),
    },
  },
  async ({ id }: Volunteer, req) =>
    (await lookupsFor({ me: meOf(req.user), req }).myRecords()).some((mine) => mine.id === id),
)
