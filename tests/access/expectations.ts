/** Who tries: people without an account, and the demo accounts. */
export const audiences = [
  'public',
  'admin',
  'district',
  'editor',
  'municipal',
  'municipal2',
  'treasurer',
  'auditor',
  'network',
  'volunteer',
] as const

export type Audience = (typeof audiences)[number]

type Rights = { everyone: string; editor: string; admin: string }

/** Public content: everybody reads what is published. */
const content: Rights = { everyone: 'R', editor: 'CRUD', admin: 'CRUD' }
/** Editors write its texts; which records there are, the administration decides. */
const textsOnly: Rights = { everyone: 'R', editor: 'RU', admin: 'CRUD' }
const withoutDeleting: Rights = { everyone: 'R', editor: 'CRU', admin: 'CRUD' }
const internal: Rights = { everyone: '', editor: '', admin: 'CRUD' }

export type Collection = {
  slug: string
  table: string
  /** Names in GraphQL: of one record, and of many. */
  one: string
  many: string
  rights: Rights
}

const collection = (slug: string, one: string, many: string, rights: Rights): Collection => ({
  slug,
  table: slug.replaceAll('-', '_'),
  one,
  many,
  rights,
})

/** What each may do, as the issue says: C create, R read, U update, D delete. Accounts have tests of their own. */
export const collections: Collection[] = [
  collection('articles', 'Article', 'Articles', content),
  collection('topics', 'Topic', 'Topics', content),
  collection('pages', 'Page', 'Pages', content),
  collection('building-blocks', 'BuildingBlock', 'BuildingBlocks', content),
  collection('events', 'Event', 'Events', content),
  collection('media', 'Media', 'allMedia', content),
  collection('municipalities', 'Municipality', 'Municipalities', textsOnly),
  collection('networks', 'Network', 'Networks', textsOnly),
  collection('initiatives', 'Initiative', 'Initiatives', textsOnly),
  collection('service-providers', 'ServiceProvider', 'ServiceProviders', withoutDeleting),
  collection('services', 'Service', 'Services', withoutDeleting),
  collection('local-reviews', 'LocalReview', 'LocalReviews', internal),
  collection('agreements', 'Agreement', 'Agreements', internal),
  collection('agreement-documents', 'AgreementDocument', 'AgreementDocuments', internal),
  collection('placements', 'Placement', 'Placements', internal),
  collection('hour-sheets', 'HourSheet', 'HourSheets', internal),
  collection('volunteers', 'Volunteer', 'Volunteers', internal),
  collection('memberships', 'Membership', 'Memberships', internal),
  collection('registrations', 'Registration', 'Registrations', internal),
  collection('service-hours', 'ServiceHour', 'ServiceHours', internal),
  collection('funds', 'Fund', 'Funds', internal),
  collection('claims', 'Claim', 'Claims', internal),
  collection('receipts', 'Receipt', 'Receipts', internal),
  collection('payment-batches', 'PaymentBatch', 'PaymentBatches', internal),
  collection('audit-log', 'AuditLog', 'AuditLogs', { everyone: '', editor: '', admin: 'R' }),
]

export const may = ({ rights }: Collection, audience: Audience, operation: 'C' | 'R' | 'U' | 'D'): boolean =>
  (audience === 'admin' ? rights.admin : audience === 'editor' ? rights.editor : rights.everyone).includes(
    operation,
  )

/** Collections whose records are published: others than writers read those only. */
export const hasDrafts = ({ slug, rights }: Collection): boolean =>
  rights.everyone === 'R' && slug !== 'media'
