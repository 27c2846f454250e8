import type { CollectionConfig } from 'payload'
import { both, cents, group, join, number, relationship, select, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { wholeNumber } from '../../shared/validate'

export const fundPurposes = {
  volunteering: ['Ehrenamt', 'Volunteering'],
  'work-opportunities': ['Arbeitsgelegenheiten (§ 5 AsylbLG)', 'Work opportunities (§ 5 AsylbLG)'],
} as const

/** Money of a municipality for one year and one purpose, with its rules. */
export const funds: CollectionConfig = {
  slug: 'funds',
  versions: false,
  labels: { singular: both('Fonds', 'Fund'), plural: both('Fonds', 'Funds') },
  admin: {
    useAsTitle: 'title',
    group: navigation.money,
    defaultColumns: ['municipality', 'year', 'purpose', 'amountCents'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both(
      'Je Kommune, Jahr und Zweck ein Topf.',
      'One pot for each municipality, year and purpose.',
    ),
  },
  defaultSort: '-year',
  indexes: [{ fields: ['municipality', 'year', 'purpose'], unique: true }],
  fields: [
    text('title', 'Titel', 'Title', { virtual: 'municipality.name', admin: { hidden: true } }),
    relationship('municipality', 'Kommune', 'Municipality', {
      relationTo: 'municipalities',
      required: true,
      index: true,
    }),
    {
      type: 'row',
      fields: [
        number('year', 'Jahr', 'Year', { required: true, min: 2000, max: 2100, index: true }),
        select('purpose', 'Zweck', 'Purpose', fundPurposes, { required: true, index: true }),
        cents('amountCents', 'Betrag', 'Amount', { required: true }),
      ],
    },
    group(
      'rules',
      'Regeln',
      'Rules',
      [
        cents('maxPerClaimCents', 'Höchstens je Antrag', 'At most per claim'),
        cents('receiptAboveCents', 'Beleg nötig über', 'Receipt needed above'),
        cents('secondPersonAboveCents', 'Zweite Person nötig über', 'Second person needed above'),
        number('filingDeadlineDays', 'Antragsfrist in Tagen', 'Filing deadline in days', {
          validate: wholeNumber(),
        }),
      ],
      both('Der unbürokratische Rahmen dieses Fonds.', 'The unbureaucratic frame of this fund.'),
    ),
    join('claims', 'Anträge', 'Claims', { collection: 'claims', on: 'fund' }),
  ],
}
