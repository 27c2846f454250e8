import type { FlattenedField, PayloadRequest, Where } from 'payload'
import { countRecords } from './count-records'
import { covers, type Right } from './grants'
import { type AskedBy, lookupsFor } from './lookups'
import { idOf, meOf } from './me'
import type { Rule } from './rules'
import { type Scope, scopes } from './scopes'
import type { CollectionName } from './table'

type Values = Record<string, unknown>

/** Where a rule lets users put records: everywhere, or only within their municipalities, networks or own records. */
type Area = 'everywhere' | 'town' | 'net' | 'own'

/** Exhaustive, so that a new rule cannot be forgotten. Rules without an area grant no writing. */
const areas: Record<Rule, Area | undefined> = {
  all: 'everywhere',
  helpers: 'everywhere',
  town: 'town',
  'town-open': 'town',
  'town-practice': 'town',
  net: 'net',
  own: 'own',
  'own-open': 'own',
  ...{ pub: undefined, 'pub-open': undefined, 'pub-helpers': undefined, shared: undefined },
  active: undefined,
  ...{ hometown: undefined, ordered: undefined, money: undefined },
}

const idIn =
  (ask: (asked: AskedBy) => Promise<string[]>): Scope =>
  async (asked) => ({
    id: { in: await ask(asked) },
  })
const hometowns = async (asked: AskedBy) =>
  (await lookupsFor(asked).myRecords()).map(({ municipality }) => municipality)

/** Additional records of an area that no rule of the table covers. */
const besides: { [collection in CollectionName]?: { [area in Area]?: Scope } } = {
  municipalities: {
    net: idIn((asked) => lookupsFor(asked).townsOfMyNets()),
    own: idIn(hometowns),
  },
  networks: { own: idIn((asked) => lookupsFor(asked).netsIHelpIn()) },
  funds: { own: async (asked) => ({ municipality: { in: await hometowns(asked) } }) },
}

/** Whether a reference to the collection implies a municipality: the collection has the rule `town`. */
const givesPlace = (collection: string): collection is CollectionName =>
  Boolean(scopes[collection as CollectionName]?.town)

type Reference = { field: string; collection: CollectionName; id: string }

/** The field that would move the record outside the user's area, and the reason. */
type Misplaced = { field: string; reason: 'outsideArea' | 'municipalityNeeded' }

/**
 * Checks every reference that implies a municipality, not just the one the record's rule uses: an event has a
 * municipality and a network, an initiative a municipality and several networks. Each one that is set must be within
 * the area of one right to the operation that covers the field. Records without a municipality can be referenced
 * freely; making a record district-wide takes a right to all records.
 *
 * Users who may only create records about themselves submit requests: to become a member, to take part. They may do so
 * wherever they can read.
 *
 * @param before the record's previous values; undefined for a new one.
 */
export async function misplaced(
  req: PayloadRequest,
  fields: FlattenedField[],
  rights: readonly Right[],
  data: Values,
  before: Values | undefined,
): Promise<Misplaced | undefined> {
  const known = new Set(referencesIn(fields, before ?? {}).map(({ field, id }) => `${field} ${id}`))
  const added = referencesIn(fields, data).filter(({ field, id }) => !known.has(`${field} ${id}`))
  const emptied = fields.find(
    (field) => isHome(field) && !data[field.name] && (!before || before[field.name]),
  )
  if (!added.length && !emptied) return undefined
  const set = [...added.map(({ field }) => field), ...(emptied ? [emptied.name] : [])]
  let found: Misplaced | undefined
  for (const right of rights) {
    const area = areas[right.rule]
    if (!area || !set.every((field) => covers(right, field))) continue
    if (area === 'everywhere') return undefined
    const asks = area === 'own' && !right.operations.includes('U')
    const outside = await firstOutside(
      req,
      area,
      added.filter(({ collection }) => !asks || collection === 'volunteers'),
    )
    if (!outside && (asks || !emptied)) return undefined
    found ??= outside
      ? { field: outside.field, reason: 'outsideArea' }
      : { field: emptied!.name, reason: 'municipalityNeeded' }
  }
  return found ?? { field: set[0]!, reason: 'outsideArea' }
}

/** The record's own municipality, if it is optional; without one the record is district-wide. */
const isHome = (field: FlattenedField): boolean =>
  field.type === 'relationship' && field.relationTo === 'municipalities' && !field.hasMany

async function firstOutside(
  req: PayloadRequest,
  area: Exclude<Area, 'everywhere'>,
  references: readonly Reference[],
): Promise<Reference | undefined> {
  for (const collection of new Set(references.map((one) => one.collection))) {
    const those = references.filter((one) => one.collection === collection)
    const scope = scopes[collection][area] ?? besides[collection]?.[area]
    if (!scope) return those[0]
    const inArea = await scope({ me: meOf(req.user), req, fresh: true })
    for (const reference of those) {
      const where: Where = {
        and: [{ id: { equals: reference.id } }, { or: [inArea, ...ofNoPlace(req, collection)] }],
      }
      if (!(await countRecords(req, collection, where))) return reference
    }
  }
  return undefined
}

/** District-wide records of a collection that has them: none of their references implies a municipality. */
function ofNoPlace({ payload }: PayloadRequest, collection: CollectionName): Where[] {
  const { flattenedFields } = payload.collections[collection].config
  const placing = flattenedFields.filter((field) => targetsOf(field).some(givesPlace))
  const own = flattenedFields.find(isHome)
  if (!own || ('required' in own && own.required)) return []
  return [{ and: placing.map(({ name }) => ({ [name]: { exists: false } })) }]
}

const targetsOf = (field: FlattenedField): string[] =>
  field.type === 'relationship' || field.type === 'upload' ? [field.relationTo].flat() : []

/** References that imply a municipality, including groups, arrays and blocks; each under its top-level field. */
function referencesIn(fields: FlattenedField[], values: Values, top?: string): Reference[] {
  return fields.flatMap((field): Reference[] => {
    const name = top ?? field.name
    const all = listed(values[field.name])
    if (field.type === 'relationship' || field.type === 'upload')
      return all.flatMap((value) => {
        const { relationTo = field.relationTo, value: inner = value } = value as {
          relationTo?: string | string[]
          value?: unknown
        }
        const collection = Array.isArray(relationTo) ? '' : relationTo
        return givesPlace(collection) ? [{ field: name, collection, id: idOf(inner as string) }] : []
      })
    if (field.type === 'blocks')
      return (all as Values[]).flatMap((row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return block ? referencesIn(block.flattenedFields, row, name) : []
      })
    if (field.type === 'join' || !('flattenedFields' in field)) return []
    return (all as Values[]).flatMap((row) => referencesIn(field.flattenedFields, row, name))
  })
}

const listed = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined || value === '' ? [] : [value]
