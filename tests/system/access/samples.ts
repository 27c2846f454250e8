import { randomInt, randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import { make, tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

type Data = Record<string, unknown>

const uploads = ['media', 'agreement-documents', 'receipts']
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const idOf = async (query: string) => (await rowsOf<{ id: string }>(`${query} limit 1`))[0]!.id

/** A town of the tests' own, so that the seeded ones keep their lists. Not published. */
let ownTown: Promise<string> | undefined
const town = () => (ownTown ??= make('municipalities?draft=true', municipality()).then(({ id }) => id))
const municipality = () => ({
  name: 'Rechtedorf',
  kind: 'gemeinde',
  key: `98${randomInt(100_000, 999_999)}`,
  ...slug(),
})
const slug = () => ({ slug: `rechte-${randomUUID()}`, _status: 'draft' })
const plainSlug = () => ({ slug: `rechte-${randomUUID()}` })

/** What a new record of each collection can hold. Nothing of it is published. */
const samples: Record<string, () => Promise<Data> | Data> = {
  articles: () => ({ title: 'Rechte', kind: 'news', ...slug() }),
  topics: () => ({ name: 'Rechte', ...slug() }),
  pages: () => ({ title: 'Rechte', ...slug() }),
  'building-blocks': () => ({ title: 'Rechte', code: `R${randomInt(1e6, 1e8)}`, ...slug() }),
  events: () => ({
    ...{
      title: 'Rechte',
      start: '2030-05-02T16:00:00.000Z',
      kind: 'public',
      status: 'planned',
      audience: 'public',
    },
    ...slug(),
  }),
  media: () => ({ alt: 'Ein Punkt' }),
  municipalities: municipality,
  networks: async () => ({
    ...{ title: 'Rechte', municipality: await town(), status: 'planned', joinMode: 'approval' },
    ...slug(),
  }),
  initiatives: async () => ({ name: 'Rechte', kind: 'club', municipality: await town(), ...slug() }),
  'service-providers': () => ({ name: 'Rechte', legalForm: 'ev', ...slug() }),
  services: async () => ({
    name: 'Rechte',
    kind: 'other',
    provider: await idOf('select id from service_providers'),
    ...slug(),
  }),
  redirects: () => ({ from: `/rechte-${randomUUID()}`, to: '/termine' }),
  'glossary-words': () => ({ word: 'Rechte', meaning: 'Was jemand darf.', ...slug() }),
  'feedback-entries': () => ({ page: '/', language: 'de', answer: 'yes', status: 'new' }),
  'local-reviews': async () => ({
    municipality: await town(),
    buildingBlock: (await make('building-blocks?draft=true', await samples['building-blocks']!())).id,
    status: 'open',
  }),
  agreements: async () => ({
    ...{ title: 'Rechte', provider: await idOf('select id from service_providers'), status: 'idea' },
    ...plainSlug(),
  }),
  'agreement-documents': () => ({ title: 'Rechte' }),
  placements: async () => ({
    ...{
      title: 'Rechte',
      bodyKind: 'municipal',
      bodyName: 'Bauhof',
      municipality: await town(),
      status: 'proposed',
    },
    ...{ task: 'Pflege', publicBenefit: 'Grün', places: 1, hoursPerWeek: 10, from: '2030-01-01' },
    ...plainSlug(),
  }),
  'hour-sheets': async () => ({
    ...{ placement: await idOf('select id from placements'), month: '2030-01' },
    ...{ participantRef: randomUUID(), status: 'draft' },
  }),
  volunteers: async () => ({ firstName: 'Rechte', lastName: 'Prüfung', municipality: await town() }),
  memberships: async () => ({
    network: await idOf(`select id from networks where slug = 'netzwerk-syke'`),
    volunteer: (await make('volunteers', await samples.volunteers!())).id,
    ...{ role: 'member', status: 'requested' },
  }),
  registrations: async () => ({
    event: await idOf('select id from events'),
    ...{
      occurrence: new Date(Date.UTC(2030, 0, 1, 0, 0, randomInt(1e7))).toISOString(),
      status: 'registered',
    },
  }),
  'service-hours': async () => ({
    ...{
      volunteer: await idOf('select id from volunteers'),
      date: '2026-11-01',
      hours: 1.5,
      activity: 'Fahrt',
    },
  }),
  funds: async () => ({
    municipality: await town(),
    ...{ year: randomInt(2030, 2100), purpose: 'volunteering', amountCents: randomInt(1e6) },
  }),
  claims: async () => ({
    volunteer: await idOf('select id from volunteers'),
    municipality: await town(),
    status: 'draft',
  }),
  receipts: () => ({}),
  'payment-batches': () => ({ status: 'created' }),
  'audit-log': () => ({ at: '2026-11-01T10:00:00.000Z', action: 'test', subject: 'claims' }),
}

/** Data of a new record. */
export async function sampleOf(collection: string): Promise<Data> {
  const sample = samples[collection]
  if (!sample)
    throw new Error(`Say in tests/system/access/samples.ts what a record of ${collection} can hold.`)
  return sample()
}

/** Asks to create a record over REST; uploads come with a picture. Gives status and record. */
export async function create(collection: string, token?: string): Promise<{ status: number; id?: string }> {
  const data = await sampleOf(collection)
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([pixel], { type: 'image/png' }), `${randomUUID()}.png`)
  const isUpload = uploads.includes(collection)
  const response = await fetch(`${sharedUrl()}/api/${collection}?draft=true&depth=0`, {
    method: 'POST',
    headers: {
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...(isUpload ? {} : { 'Content-Type': 'application/json' }),
    },
    body: isUpload ? form : JSON.stringify(data),
  })
  const { doc } = (await response.json()) as { doc?: { id: string } }
  return { status: response.status, id: doc?.id }
}

/** A new record that nobody else speaks of; of the audit log, whose entries only the system writes, one by SQL. */
export async function sampleRecord(collection: string): Promise<string> {
  if (collection === 'audit-log') {
    const [entry] = await rowsOf(
      `insert into audit_log (at, action, subject) values (now(), 'test', 'claims') returning id`,
    )
    return entry!.id
  }
  const { status, id } = await create(collection, await tokenOf('admin'))
  expect({ collection, status }).toEqual({ collection, status: 201 })
  return id!
}
