import type { Field, GlobalAfterChangeHook, GlobalConfig } from 'payload'
import type { FundSetting } from '../../../payload-types'
import { writeAudit } from '../../../src/audit/write'
import { array, both, cents, day, group, number, select, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { iban, webAddress, wholeNumber } from '../../shared/validate'

/** A value valid from a given day, with its source. The latest day that is not in the future is in force. */
const dated = (name: string, de: string, en: string, fields: Field[]) =>
  array(name, de, en, {
    labels: { singular: both('Fassung', 'Version'), plural: both('Fassungen', 'Versions') },
    fields: [
      day('validFrom', 'Gilt ab', 'Valid from', { required: true }),
      ...fields,
      {
        type: 'row',
        fields: [
          text('sourceTitle', 'Quelle', 'Source', { required: true }),
          text('sourceUrl', 'Adresse der Quelle', 'Address of the source', { validate: webAddress() }),
        ],
      },
    ],
  })

const provisions = {
  '26': ['§ 3 Nr. 26 EStG', '§ 3 no. 26 EStG'],
  '26a': ['§ 3 Nr. 26a EStG', '§ 3 no. 26a EStG'],
} as const

const retentionSubjects = {
  vouchers: ['Belege und Anträge', 'Vouchers and claims'],
  'conduct-certificate': ['Einsicht ins Führungszeugnis', 'Inspection of a certificate of conduct'],
  'conduct-certificate-renewal': [
    'Erneute Einsicht ins Führungszeugnis',
    'Renewed inspection of a certificate',
  ],
} as const

const units = { months: ['Monate', 'Months'], years: ['Jahre', 'Years'] } as const

/** Logs changes of the debtor account: the user, but not the account number. */
const noteDebtor: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const account = ({ debtor }: FundSetting) => JSON.stringify([debtor?.name, debtor?.iban, debtor?.bic])
  if (req.user && account(doc) !== account(previousDoc))
    await writeAudit(req, { action: 'bankAccountChanged', subject: 'fund-settings' })
}

/** Rates, limits and periods of the law and of local rules, each dated and with its source; the SEPA debtor. */
export const fundSettings: GlobalConfig = {
  slug: 'fund-settings',
  label: both('Sätze und Grenzen', 'Rates and limits'),
  admin: { group: navigation.settings },
  versions: { max: 100 },
  hooks: { afterChange: [noteDebtor] },
  fields: [
    dated('kilometreRates', 'Kilometersätze', 'Kilometre rates', [
      number('centsPerKm', 'Cent je Kilometer', 'Cents per kilometre', {
        required: true,
        validate: wholeNumber(true),
      }),
    ]),
    dated('flatAllowanceLimits', 'Jahresgrenzen für Pauschalen', 'Yearly limits of flat allowances', [
      select('provision', 'Vorschrift', 'Provision', provisions, { required: true }),
      cents('amountCents', 'Betrag je Person und Jahr', 'Amount per person and year', { required: true }),
    ]),
    dated('workOpportunityRates', 'Aufwandsentschädigung nach § 5 AsylbLG', 'Allowance under § 5 AsylbLG', [
      number('centsPerHour', 'Cent je Stunde', 'Cents per hour', {
        required: true,
        validate: wholeNumber(true),
      }),
    ]),
    dated('hourCaps', 'Stundengrenzen für Arbeitsgelegenheiten', 'Hour caps of work opportunities', [
      number('hoursPerWeek', 'Stunden in der Woche', 'Hours a week', { validate: wholeNumber() }),
      number('hoursPerMonth', 'Stunden im Monat', 'Hours a month', { validate: wholeNumber() }),
      number('months', 'Monate', 'Months', { validate: wholeNumber() }),
    ]),
    dated('retentionPeriods', 'Aufbewahrung', 'Retention', [
      select('subject', 'Wovon', 'Of what', retentionSubjects, { required: true }),
      {
        type: 'row',
        fields: [
          number('amount', 'Dauer', 'Length', { required: true, validate: wholeNumber(true) }),
          select('unit', 'Einheit', 'Unit', units, { required: true }),
        ],
      },
      text('startsFrom', 'Gerechnet ab', 'Counted from', { localized: true }),
    ]),
    group('debtor', 'Konto der Kasse (SEPA)', 'Treasury’s account (SEPA)', [
      text('name', 'Name', 'Name', { maxLength: 70 }),
      text('iban', 'IBAN', 'IBAN', { validate: iban() }),
      text('bic', 'BIC', 'BIC', { maxLength: 11 }),
    ]),
  ],
}
