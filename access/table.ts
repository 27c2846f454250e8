import type { Cell } from './grants'
import type { Audience } from './roles'

export type Row = Readonly<Record<Audience, Cell>>

const reading = {
  public: 'R pub',
  volunteer: 'R pub',
  network: 'R pub',
  treasurer: 'R pub',
  auditor: 'R pub',
} as const
const nobody = {
  ...{ public: '–', volunteer: '–', network: '–', municipal: '–', editor: '–' },
  ...{ treasurer: '–', auditor: '–', district: '–', admin: '–' },
} as const satisfies Row

/** Written by editors and read by everybody. */
const publicContent = {
  ...reading,
  municipal: 'R pub',
  editor: 'CRUDP all',
  district: 'CRUDP all',
  admin: 'CRUDP all',
} as const satisfies Row

const agreement = {
  ...nobody,
  municipal: 'R town',
  treasurer: 'R all',
  auditor: 'R all',
  district: 'CRUD all',
  admin: 'R all',
} as const satisfies Row

const ownAccount = ['R own', 'U own except roles, municipalities, networks'] as const

/**
 * The access table. C create, R read, U update, D delete (to the trash, where there is one), P publish. Every
 * collection and global is listed with every audience; a missing one stops the start. Nothing else in the project
 * grants a right. The state of records with a workflow changes through named transitions only, whatever the rights to
 * update them.
 */
export const table = {
  articles: { ...publicContent, municipal: ['R pub', 'CRU town', 'P town-practice'] },
  topics: publicContent,
  pages: publicContent,
  'building-blocks': publicContent,
  municipalities: {
    ...reading,
    municipal: ['R pub', 'R town', 'UP town except key, kind, members'],
    editor: ['R all', 'UP all: intro, office, contactPerson, position'],
    district: 'CRUP all',
    admin: 'CRUDP all',
  },
  networks: {
    ...reading,
    network: ['R pub', 'R net', 'UP net except municipality, coordinator, slug'],
    municipal: ['R pub', 'CRUDP town'],
    editor: ['R all', 'UP all: title, description, needs, languages'],
    district: 'CRUDP all',
    admin: 'CRUDP all',
  },
  initiatives: {
    ...reading,
    network: ['R pub', 'CRUP net'],
    municipal: ['R pub', 'CRUDP town'],
    editor: ['R all', 'UP all: name, description, contact, website'],
    district: 'CRUDP all',
    admin: 'CRUDP all',
  },
  events: {
    public: 'R pub-open',
    volunteer: 'R pub-helpers',
    network: ['R pub', 'CRUP net'],
    municipal: ['R pub', 'CRUDP town'],
    editor: 'CRUDP all',
    treasurer: 'R pub',
    auditor: 'R pub',
    district: 'CRUDP all',
    admin: 'CRUDP all',
  },
  'service-providers': { ...publicContent, editor: 'CRUP all' },
  services: { ...publicContent, municipal: ['R pub', 'CRUP town'], editor: 'CRUP all' },
  media: {
    ...reading,
    network: ['R pub', 'CU own'],
    municipal: ['R pub', 'CU own'],
    editor: 'CRUD all',
    district: 'CRUD all',
    admin: 'CRUD all',
  },
  redirects: {
    public: 'R active',
    volunteer: 'R active',
    network: 'R active',
    municipal: 'R active',
    editor: 'CRUD all',
    treasurer: 'R active',
    auditor: 'R active',
    district: 'CRUD all',
    admin: 'CRUD all',
  },
  'glossary-words': publicContent,
  // Made by src/feedback only, for readers without an account.
  'feedback-entries': {
    ...nobody,
    municipal: ['R town', 'U town: status'],
    editor: ['RD all', 'U all: status'],
    district: ['RD all', 'U all: status'],
    admin: ['RD all', 'U all: status'],
  },

  'local-reviews': {
    public: 'R shared except note, responsible',
    volunteer: 'R shared except note, responsible',
    network: 'R shared except note, responsible',
    municipal: 'RU town',
    editor: 'R all',
    treasurer: '–',
    auditor: 'R all',
    district: 'CRUD all',
    admin: 'CRUD all',
  },
  agreements: agreement,
  'agreement-documents': agreement,
  placements: {
    public: 'R pub',
    volunteer: 'R pub',
    network: 'R pub',
    municipal: 'CRU town',
    editor: 'R pub',
    treasurer: 'R all',
    auditor: 'R all',
    district: 'CRUD all',
    admin: 'R all',
  },
  'hour-sheets': {
    ...nobody,
    municipal: ['CR town', 'U town-open'],
    treasurer: 'R all',
    auditor: 'R all',
    district: 'R all',
  },

  users: {
    public: '–',
    volunteer: ownAccount,
    network: ownAccount,
    municipal: ownAccount,
    editor: ownAccount,
    treasurer: ownAccount,
    auditor: ownAccount,
    district: [...ownAccount, 'R all', 'CU helpers'],
    admin: 'CRUD all',
  },
  volunteers: {
    ...nobody,
    volunteer: ['R own', 'U own: contact, languages, skills, bankAccount'],
    network: 'R net: name, firstName, lastName, contact, languages, skills',
    municipal: 'CRUD town',
    district: 'CRUD all',
  },
  memberships: {
    ...nobody,
    volunteer: ['R own', 'C own: network, volunteer'],
    network: 'R net',
    municipal: 'CRUD town',
    district: 'CRUD all',
  },
  registrations: {
    ...nobody,
    volunteer: ['R own', 'C own: event, occurrence, occurrence_tz, volunteer'],
    network: 'R net',
    municipal: 'CRUD town',
    district: 'CRUD all',
  },
  'service-hours': {
    ...nobody,
    volunteer: 'CRU own',
    network: 'CRU net',
    municipal: 'CRUD town',
    auditor: 'R all',
    district: 'CRUD all',
  },

  funds: {
    ...nobody,
    volunteer: 'R hometown: title, municipality, year, purpose, rules',
    municipal: 'R town',
    treasurer: 'R all',
    auditor: 'R all',
    district: 'CRUD all',
    admin: 'R all',
  },
  claims: {
    ...nobody,
    volunteer: ['R own', 'CU own-open'],
    municipal: ['R town', 'C town'],
    treasurer: 'R ordered',
    auditor: 'R all',
    district: 'R all',
  },
  receipts: {
    ...nobody,
    volunteer: ['R own', 'C own-open'],
    municipal: 'R town',
    treasurer: 'R ordered',
    auditor: 'R all',
    district: 'R all',
  },
  'payment-batches': { ...nobody, treasurer: 'R all', auditor: 'R all', district: 'R all' },
  'audit-log': {
    ...nobody,
    municipal: 'R town',
    treasurer: 'R money',
    auditor: 'R all',
    district: 'R all',
    admin: 'R all',
  },

  webhooks: { ...nobody, admin: 'CRUD all' },
  'webhook-deliveries': { ...nobody, admin: 'R all' },
  // Made by src/previews only. What a token opens: access/preview.ts.
  'preview-tokens': {
    ...nobody,
    network: 'RD own',
    municipal: 'RD own',
    editor: 'RD own',
    district: 'RD own',
    admin: 'RD all',
  },
} as const satisfies Record<string, Row>

const everybodyReads = {
  ...{ public: 'R all', volunteer: 'R all', network: 'R all', municipal: 'R all', editor: 'RU all' },
  ...{ treasurer: 'R all', auditor: 'R all', district: 'RU all', admin: 'RU all' },
} as const satisfies Row

/** The same for globals, which are one record each. */
export const globalsTable = {
  homepage: everybodyReads,
  'site-settings': everybodyReads,
  'fund-settings': {
    ...nobody,
    municipal: 'R all',
    treasurer: ['R all', 'U all: debtor'],
    auditor: 'R all',
    district: ['R all', 'U all except debtor'],
    admin: 'R all',
  },
} as const satisfies Record<string, Row>

/**
 * Collections that Payload itself adds. Users own their preferences. A lock is visible to users who may update the
 * locked record; Payload's server functions create locks with system rights.
 */
export const systemTable = {
  'payload-locked-documents': 'locks',
  'payload-preferences': 'own',
  'payload-jobs': 'nobody',
  'payload-migrations': 'nobody',
  'payload-kv': 'nobody',
} as const

export type CollectionName = keyof typeof table
export type GlobalName = keyof typeof globalsTable
