import type { GlobalSlug, Payload } from 'payload'
import { permitted } from './expectation'
import { tableOf } from './names'
import { type Ask, contentOf, type Records, type Row } from './rows'
import type { Turn } from './turn'
import type { Data } from './world/shape'

type Values = { [field: string]: [first: unknown, second: unknown] }

const rate = (centsPerKm: number) => [{ validFrom: '2026-01-01', sourceTitle: 'Gesetz', centsPerKm }]
const perHour = (centsPerHour: number) => [{ validFrom: '2026-01-01', sourceTitle: 'Gesetz', centsPerHour }]
const cap = (months: number) => [{ validFrom: '2026-01-01', sourceTitle: 'Gesetz', months }]
const kept = (amount: number) => [
  { validFrom: '2026-01-01', sourceTitle: 'Gesetz', subject: 'vouchers', amount, unit: 'years' },
]

/** The globals with two values of each field that is tried. */
const globalValues: Record<GlobalSlug, Values> = {
  homepage: {
    hero: [
      { title: 'Willkommen', text: 'Hier' },
      { title: 'Guten Tag', text: 'Dort' },
    ],
    nextEvents: [5, 6],
  },
  'site-settings': {
    siteName: ['Bürgernetz', 'Anderes Netz'],
    claim: ['Zusammen', 'Gemeinsam'],
    districtName: ['Landkreis', 'Anderer Landkreis'],
    languages: [['de'], ['de', 'en']],
  },
  'fund-settings': {
    kilometreRates: [rate(30), rate(31)],
    workOpportunityRates: [perHour(80), perHour(81)],
    hourCaps: [cap(6), cap(7)],
    retentionPeriods: [kept(6), kept(7)],
    debtor: [
      { name: 'Kasse', iban: 'DE02120300000000202051', bic: 'BYLADEM1001' },
      { name: 'Andere Kasse', iban: 'DE02500105170137075030', bic: 'INGDDEFFXXX' },
    ],
  },
}

const slugs = Object.keys(globalValues) as GlobalSlug[]

const valuesOf = (slug: GlobalSlug, which: 0 | 1): Data =>
  Object.fromEntries(Object.entries(globalValues[slug]).map(([field, pair]) => [field, pair[which]]))

/** Gives every global its first values. */
export async function fillGlobals(payload: Payload): Promise<void> {
  for (const slug of slugs)
    await payload.updateGlobal({
      ...{ slug, data: valuesOf(slug, 0) as never, depth: 0 },
      overrideAccess: true, // nobody uses the system yet
    })
}

/** Tries to read and to change every global. */
export async function globalsOf(turn: Turn): Promise<void> {
  for (const slug of slugs) {
    await reading(turn, slug)
    await changing(turn, slug)
  }
}

async function reading({ person, way, note }: Turn, slug: GlobalSlug): Promise<void> {
  const may = permitted(person, slug, 'read', new Set())
  const { doc, status } = await way.readGlobal(slug)
  const shown = doc && status === 200
  note({
    ...{ slug, operation: 'read', kind: 'global', expected: may ? 'shown' : 'refused with 403' },
    got: shown ? 'shown' : `refused with ${status}`,
  })
  if (may && shown)
    for (const field of Object.keys(globalValues[slug]))
      note({
        ...{ slug, operation: 'read', kind: field, expected: may(field) ? 'shown' : 'hidden' },
        got: doc[field] === undefined || doc[field] === null ? 'hidden' : 'shown',
      })
  const mayChange = permitted(person, slug, 'update', new Set())
  const versions = await way.globalVersions(slug)
  note({
    ...{ slug, operation: 'list versions', kind: 'global' },
    expected: mayChange ? 'shown' : 'refused with 403',
    got: versions.status === 200 ? 'shown' : `refused with ${versions.status}`,
  })
}

async function changing({ person, way, note, records, ask }: Turn, slug: GlobalSlug): Promise<void> {
  const table = tableOf(slug)
  const before = await rowsOf(records, ask, table)
  const may = permitted(person, slug, 'update', new Set())
  const data = valuesOf(slug, 1)
  const { status, message } = await way.sendGlobal(slug, data)
  const after = await rowsOf(records, ask, table)
  await records.restore(ask, table, before)
  const text = (rows: Map<string, Row[]>) => JSON.stringify([...rows.values()])
  const refused = text(before) === text(after) ? `refused with ${status}` : 'changed'
  note({
    ...{ slug, operation: 'update', kind: 'global', expected: may ? 'accepted' : 'refused with 403' },
    got: status < 300 ? 'accepted' : may ? `${refused} ${message}` : refused,
  })
  if (!may || status >= 300) return
  const id = [...before.keys()][0]!
  for (const field of Object.keys(data)) {
    const changed = contentOf(field, table, before.get(id)!) !== contentOf(field, table, after.get(id)!)
    note({
      ...{ slug, operation: 'update', kind: field, expected: may(field) ? 'changed' : 'left' },
      got: changed ? 'changed' : 'left',
    })
  }
}

async function rowsOf(records: Records, ask: Ask, table: string): Promise<Map<string, Row[]>> {
  const [{ id }] = (await ask(`select id from "${table}"`)) as [{ id: string }]
  return records.read(ask, table, [id])
}
