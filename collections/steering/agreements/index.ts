import type { CollectionConfig } from 'payload'
import { both, cents, checkbox, day, relationship, select, text, textarea, upload } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { slugField } from '../../shared/slug'

const statuses = {
  idea: ['Idee', 'Idea'],
  'under-examination': ['In Prüfung', 'Under examination'],
  negotiated: ['Verhandelt', 'Negotiated'],
  signed: ['Unterschrieben', 'Signed'],
  ended: ['Beendet', 'Ended'],
} as const

const periods = {
  once: ['Einmalig', 'Once'],
  month: ['Im Monat', 'A month'],
  year: ['Im Jahr', 'A year'],
} as const

/** What the district or its municipalities agree with a service provider. */
export const agreements: CollectionConfig = {
  slug: 'agreements',
  versions: false,
  trash: true,
  labels: { singular: both('Vereinbarung', 'Agreement'), plural: both('Vereinbarungen', 'Agreements') },
  admin: {
    useAsTitle: 'title',
    group: navigation.steering,
    defaultColumns: ['title', 'provider', 'status', 'endsOn', 'noticeDate'],
    description: both(
      'Zusammenarbeit mit Trägern, von der Idee an.',
      'Cooperation with providers, from the idea on.',
    ),
  },
  fields: [
    text('title', 'Titel', 'Title', { required: true }),
    slugField('title'),
    relationship('provider', 'Träger', 'Provider', {
      relationTo: 'service-providers',
      required: true,
      index: true,
    }),
    relationship('services', 'Angebote', 'Services', { relationTo: 'services', hasMany: true }),
    checkbox('allMunicipalities', 'Alle Kommunen', 'All municipalities'),
    relationship('municipalities', 'Kommunen', 'Municipalities', {
      relationTo: 'municipalities',
      hasMany: true,
      admin: { condition: (data) => !data?.allMunicipalities },
    }),
    select('status', 'Stand', 'Status', statuses, {
      required: true,
      defaultValue: 'idea',
      index: true,
      admin: { position: 'sidebar' },
    }),
    {
      type: 'row',
      fields: [
        day('startsOn', 'Beginn', 'Start'),
        day('endsOn', 'Ende', 'End'),
        day('noticeDate', 'Kündigen bis', 'Notice by'),
      ],
    },
    textarea('capacity', 'Umfang', 'Capacity'),
    {
      type: 'row',
      fields: [cents('costCents', 'Kosten', 'Cost'), select('costPeriod', 'Zeitraum', 'Period', periods)],
    },
    upload('documents', 'Unterlagen (vertraulich)', 'Documents (private)', {
      relationTo: 'agreement-documents',
      hasMany: true,
    }),
  ],
}
