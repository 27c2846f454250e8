import type { CollectionConfig } from 'payload'
import { both, moment, relationship, text, textarea } from '../../shared/fields'
import { navigation } from '../../shared/groups'

/**
 * Who did what to which record, when and why. PostgreSQL itself refuses to change or delete rows (migration
 * audit_guard).
 */
export const auditLog: CollectionConfig = {
  slug: 'audit-log',
  versions: false,
  lockDocuments: false,
  labels: { singular: both('Protokolleintrag', 'Audit entry'), plural: both('Protokoll', 'Audit log') },
  admin: {
    useAsTitle: 'action',
    group: navigation.money,
    defaultColumns: ['at', 'actor', 'action', 'subject', 'fromState', 'toState'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both('Wird nur ergänzt, nie geändert.', 'Only ever added to, never changed.'),
  },
  defaultSort: '-at',
  indexes: [{ fields: ['subject', 'recordId'] }],
  fields: [
    moment('at', 'Wann', 'When', { required: true, index: true }),
    relationship('actor', 'Wer', 'Who', { relationTo: 'users', index: true }),
    text('action', 'Was', 'Action', { required: true, index: true }),
    text('subject', 'Woran (Sammlung)', 'Collection', { required: true }),
    text('recordId', 'Eintrag', 'Record', { index: true }),
    relationship('municipality', 'Kommune', 'Municipality', { relationTo: 'municipalities', index: true }),
    text('fromState', 'Vorher', 'Before'),
    text('toState', 'Nachher', 'After'),
    textarea('reason', 'Grund', 'Reason'),
  ],
}
