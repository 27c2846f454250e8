import { randomUUID } from 'node:crypto'
import {
  type CollectionSlug,
  createLocalReq,
  type FlattenedField,
  type Payload,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { covers, type Right } from '../../../../access/grants'
import type { Audience } from '../../../../access/roles'
import type { Operation } from '../../../../access/rules'
import type { Scope } from '../../../../access/scopes'
import { neverWritten } from '../expected/fields'

/** The parts of the access code that are weakened, as they are in this process. */
export type Parts = {
  parsed: Record<string, Record<Audience, Right[]>>
  scopes: Record<string, Record<string, Scope>>
  /** Checks of what is written that are left out: name and collection. */
  leftOut: Set<string>
}

/** One change that gives somebody more than the table does. */
export type Weakening = {
  /** Collection or global. */
  name: string
  what: string
  /** Whose rights grow; all who have the rule where it is about a rule. */
  audiences: readonly Audience[]
  operations: readonly Operation[]
  /** Makes the change, and gives what undoes it. */
  apply: () => () => void
}

const letters: readonly Operation[] = ['R', 'C', 'U', 'D', 'P']

/** Every way to weaken the table by one step: cells, rules and their conditions, fields, and checks of writing. */
export async function weakenings(parts: Parts, payload: Payload): Promise<Weakening[]> {
  const loose = await Promise.all(Object.keys(parts.scopes).map((name) => loosened(parts, payload, name)))
  return [
    ...Object.entries(parts.parsed).flatMap(([name, row]) =>
      (Object.keys(row) as Audience[]).flatMap((audience) => [
        ...widened(parts, name, audience),
        ...added(parts, payload, name, audience),
      ]),
    ),
    ...loose.flat(),
    ...uncheckedWrites(parts, payload),
  ]
}

/** Each grant on every record, and each on every field. */
function widened({ parsed }: Parts, name: string, audience: Audience): Weakening[] {
  const rights = parsed[name]![audience]
  return rights.flatMap((right, index) => {
    // Where another right gives all of it anyway, there is nothing to widen.
    if (rights.some((other) => other !== right && includes(other, right))) return []
    const replaced = (weaker: Right) => () => {
      parsed[name]![audience] = rights.map((one, at) => (at === index ? weaker : one))
      return () => void (parsed[name]![audience] = rights)
    }
    const said = `${audience}: ${textOf(right)}`
    const common = { name, audiences: [audience], operations: right.operations }
    const { only: _, except: __, ...everyField } = right
    return [
      ...(right.rule === 'all'
        ? []
        : [{ ...common, what: `${said} → every record`, apply: replaced({ ...right, rule: 'all' }) }]),
      ...(right.only || right.except
        ? [{ ...common, what: `${said} → every field`, apply: replaced(everyField) }]
        : []),
    ]
  })
}

const includes = (wide: Right, narrow: Right): boolean =>
  wide.rule === 'all' &&
  !wide.only &&
  !wide.except &&
  narrow.operations.every((letter) => wide.operations.includes(letter))

/** Each operation that nobody gave, on every record. */
function added({ parsed }: Parts, payload: Payload, name: string, audience: Audience): Weakening[] {
  const rights = parsed[name]![audience]
  const config = payload.collections[name as CollectionSlug]?.config
  const possible = letters.filter((letter) => {
    if (!config) return letter === 'R' || letter === 'U'
    // To publish is to update as well.
    return letter !== 'P' || (hasDrafts(config) && rights.some(({ operations }) => operations.includes('U')))
  })
  return possible
    .filter((letter) => !rights.some(({ operations }) => operations.includes(letter)))
    .map((letter) => ({
      name,
      what: `${audience}: – → ${letter} all`,
      audiences: [audience],
      operations: [letter],
      apply: () => {
        parsed[name]![audience] = [...rights, { operations: [letter], rule: 'all' }]
        return () => void (parsed[name]![audience] = rights)
      },
    }))
}

const hasDrafts = ({ versions }: { versions?: unknown }): boolean =>
  Boolean((versions as { drafts?: unknown } | undefined)?.drafts)

const textOf = ({ operations, rule, only, except }: Right): string =>
  `${operations.join('')} ${rule}${only ? `: ${only.join(', ')}` : except ? ` except ${except.join(', ')}` : ''}`

/**
 * Each rule of a collection true for every record, and each of its conditions dropped. The check of places, which refuses
 * much of the same, is left out along with it.
 */
async function loosened(
  { parsed, scopes, leftOut }: Parts,
  payload: Payload,
  name: string,
): Promise<Weakening[]> {
  const found: Weakening[] = []
  for (const [rule, scope] of Object.entries(scopes[name]!)) {
    const rights = (Object.entries(parsed[name]!) as [Audience, Right[]][])
      .map(([audience, all]) => ({ audience, all: all.filter((right) => right.rule === rule) }))
      .filter(({ all }) => all.length)
    const replaced = (what: string, weaker: Scope): Weakening => ({
      ...{ name, what: `rule ${rule} ${what}` },
      audiences: rights.map(({ audience }) => audience),
      operations: [...new Set(rights.flatMap(({ all }) => all.flatMap(({ operations }) => operations)))],
      apply: () => {
        const beside = `checkPlaces ${name}`
        scopes[name]![rule] = weaker
        leftOut.add(beside)
        return () => {
          scopes[name]![rule] = scope
          leftOut.delete(beside)
        }
      },
    })
    found.push(replaced('true for every record', () => everything))
    const conditionsOf = async (name: Scope) => {
      const where = await name({ me: nobody, req: await createLocalReq({}, payload) })
      return ((where.and as Where[] | undefined) ?? [where]).map((one) => JSON.stringify(one))
    }
    const and = await conditionsOf(scope)
    // To publish is to update: a condition that limits updating as well need not limit publishing a second time.
    const again: string[] = []
    for (const { audience, all } of rights)
      if (all.every(({ operations }) => operations.join('') === 'P'))
        for (const right of parsed[name]![audience])
          if (right.operations.includes('U') && right.rule !== 'all')
            again.push(...(await conditionsOf(scopes[name]![right.rule]!)))
    if (and.length > 1)
      found.push(
        ...and.flatMap((condition, at) =>
          again.includes(condition)
            ? []
            : [
                replaced(`without its condition ${at + 1}`, async (asked) => {
                  const { and: conditions = [] } = await scope(asked)
                  return { and: [everything, ...conditions.filter((_one, index) => index !== at)] }
                }),
              ],
        ),
      )
  }
  return found
}

const everything = { id: { exists: true } }
const nobody = { id: randomUUID(), roles: [], towns: [], nets: [] }

const checks = ['checkReferences', 'checkPlaces', 'checkPublishing', 'checkScope']

/** What refuses much of the same beside a check, and is left out along with it: otherwise it would hide the gap. */
const beside: Record<string, string[]> = {
  checkReferences: ['checkPlaces'],
  // It tells the check of the scope what there is to check.
  checkPublishing: ['checkPlaces'],
  checkScope: ['checkPlaces'],
}

/** Each check of what is written left out, collection by collection, where it has something to do. */
const uncheckedWrites = (parts: Parts, payload: Payload): Weakening[] =>
  Object.values(payload.collections).flatMap(({ config }) =>
    checks
      .filter((check) => hasWork(parts, config, check))
      .map((check) => ({
        ...{
          name: config.slug,
          what: `${check} left out`,
          audiences: [],
          operations: ['C', 'U', 'P'] as const,
        },
        apply: () => {
          const out = [check, ...(beside[check] ?? [])].map((one) => `${one} ${config.slug}`)
          for (const one of out) parts.leftOut.add(one)
          return () => out.forEach((one) => parts.leftOut.delete(one))
        },
      })),
  )

/**
 * Whether a check can refuse anything in a collection. Who writes all records, publishes all, or reads all that can
 * be referred to, is never refused; and where a reference decides whose the record is, the other check refuses.
 */
function hasWork({ parsed }: Parts, config: SanitizedCollectionConfig, check: string): boolean {
  const row = parsed[config.slug]
  if (!row) return false
  const has = (name: string, audience: Audience, operation: Operation) =>
    parsed[name]?.[audience].some(({ rule, operations }) => rule === 'all' && operations.includes(operation))
  const writers = (Object.keys(row) as Audience[]).filter((audience) =>
    row[audience].some(({ operations }) => operations.includes('C') || operations.includes('U')),
  )
  const writesAll = (audience: Audience) =>
    row[audience].every(
      ({ rule, operations }) => rule === 'all' || !operations.some((one) => 'CUP'.includes(one)),
    )
  const scopeHasWork = !writers.every(writesAll) && !doubled.scope.includes(config.slug)
  if (check === 'checkScope') return scopeHasWork
  // It also tells the check of the scope what there is to check.
  if (check === 'checkPublishing')
    return (
      hasDrafts(config) && (scopeHasWork || writers.some((audience) => !publishesWhatItWrites(row[audience])))
    )
  if (check === 'checkPlaces') return placed.includes(config.slug)
  if (check !== 'checkReferences' || doubled.references.includes(config.slug)) return false
  return writers.some((audience) => {
    const written = config.flattenedFields.filter(({ name }) =>
      row[audience].some((right) => /[CU]/.test(right.operations.join('')) && covers(right, name)),
    )
    const targets = [...referredTo(written, neverWritten[config.slug] ?? [])]
    return targets.some((target) => !has(target, audience, 'R'))
  })
}

/** Whether every record somebody writes may be published by the same rule. */
const publishesWhatItWrites = (rights: readonly Right[]): boolean =>
  rights
    .filter(({ operations }) => operations.includes('C') || operations.includes('U'))
    .every(({ rule }) =>
      rights.some((one) => one.operations.includes('P') && [rule, 'all'].includes(one.rule)),
    )

/**
 * Where both checks refuse the same: one alone changes nothing. Nor does the one of the scope where a record is in
 * it by what it is: a municipality stays that municipality, and only those make one who write them all; a file is
 * that of whoever uploads it, whatever is sent along; of feedback, the state alone is written.
 */
const doubled = {
  scope: ['hour-sheets', 'service-hours', 'municipalities', 'media', 'feedback-entries'],
  references: ['placements', 'hour-sheets', 'receipts'],
}

/** Where a record is put by more than the reference its rule goes by, and what it refers to can be read by others. */
const placed = ['events', 'initiatives', 'memberships', 'service-hours']

/** Collections that fields refer to; a text can lead to any that is public. */
function referredTo(fields: readonly FlattenedField[], without: readonly string[]): Set<string> {
  return new Set(
    fields.flatMap((field): string[] => {
      if (without.includes(field.name) || field.type === 'join') return []
      if (field.type === 'relationship' || field.type === 'upload') return [field.relationTo].flat()
      if (field.type === 'richText') return ['municipalities', 'networks', 'services', 'events']
      return 'flattenedFields' in field ? [...referredTo(field.flattenedFields, [])] : []
    }),
  )
}
