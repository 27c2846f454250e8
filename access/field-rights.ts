import type {
  CollectionConfig,
  CollectionSlug,
  Field,
  FieldAccess,
  GlobalConfig,
  PayloadRequest,
  Tab,
} from 'payload'
import { countRecords } from './count-records'
import { covers } from './grants'
import { type AskRelated, matches } from './matches'
import { allRights, recordsFor, rightsTo } from './rights'
import type { Operation } from './rules'
import type { CollectionName, GlobalName } from './table'

type Name = CollectionName | GlobalName
type Entity = Pick<CollectionConfig | GlobalConfig, 'slug' | 'fields'>

/**
 * Adds field access from the table's row, on top of the field's own. A hidden field is neither read nor filtered,
 * sorted or counted by.
 *
 * @throws Error if the row names an unknown field.
 */
export function withFieldRights<E extends Entity>(entity: E): E {
  const name = entity.slug as Name
  const rights = allRights(name)
  const limited = rights.filter(({ only, except }) => only ?? except)
  if (!limited.length) return entity
  const found = new Set<string>()
  const fields = eachNamed(entity.fields, (field) => {
    found.add(field.name)
    // A date with a time zone stores the zone in a separate field.
    if ('timezone' in field && field.timezone) found.add(`${field.name}_tz`)
    if (rights.every((right) => covers(right, field.name))) return field
    const read = both(mayTouch('R', name, field.name), field.access?.read)
    if (field.type === 'join') return { ...field, access: { read } }
    return { ...field, access: { read, ...writingOf(name, field) } } as Field
  })
  for (const named of limited.flatMap(({ only, except }) => only ?? except ?? []))
    if (!found.has(named)) throw new Error(`access/table.ts: "${name}" has no field "${named}".`)
  return { ...entity, fields }
}

/** Field access for writing: the row's, on top of the field's own. */
export function writingOf(name: Name, { name: field, access }: Pick<Named, 'name' | 'access'>) {
  return {
    create: both(mayTouch('C', name, field), access?.create),
    update: both(mayTouch('U', name, field), access?.update),
  }
}

type Named = Field & { name: string; access?: Partial<Record<'read' | 'create' | 'update', FieldAccess>> }

function eachNamed(fields: Field[], change: (field: Named) => Field): Field[] {
  return fields.map((field) => {
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map(
          (tab) =>
            ('name' in tab && tab.name
              ? change(tab as unknown as Named)
              : { ...tab, fields: eachNamed(tab.fields, change) }) as Tab,
        ),
      }
    if ('name' in field && field.name) return change(field as Named)
    return 'fields' in field ? ({ ...field, fields: eachNamed(field.fields, change) } as Field) : field
  })
}

/**
 * At least one right must cover the record and the field. Without a record, when a client filters or sorts by the
 * field, all rights must cover it: otherwise hidden values could be guessed.
 */
const mayTouch =
  (operation: Operation, name: Name, field: string): FieldAccess =>
  async ({ req, doc, data }) => {
    const rights = rightsTo(operation, name, req.user)
    const speaking = rights.filter((right) => covers(right, field))
    if (!speaking.length) return false
    if (speaking.length === rights.length) return true
    // A new record is the data sent; Payload passes an empty one, or the one being duplicated.
    const record = operation === 'C' ? data : (doc ?? data)
    if (!record) return false
    const filter = await recordsFor(speaking, name, req)
    return typeof filter === 'boolean' ? filter : matches(record, filter, relatedBy(req, name))
  }

/** Whether the right to read a field depends on the record: some of the user's rights cover the field, others do not. */
export function dependsOnRecord(name: Name, field: string, user: PayloadRequest['user']): boolean {
  const rights = rightsTo('R', name, user)
  const speaking = rights.filter((right) => covers(right, field))
  return speaking.length > 0 && speaking.length < rights.length
}

/** A new record references by id, and its owner can depend on the referenced record. */
const relatedBy =
  (req: PayloadRequest, name: Name): AskRelated =>
  async (field, id, where) => {
    const { flattenedFields } = req.payload.collections[name as CollectionSlug].config
    const reference = flattenedFields.find((one) => one.name === field)
    if (reference?.type !== 'relationship' || typeof reference.relationTo !== 'string') return false
    const related = reference.relationTo as CollectionName
    return (await countRecords(req, related, { and: [{ id: { equals: id } }, where] })) > 0
  }

function both(first: FieldAccess, second?: FieldAccess): FieldAccess {
  return second ? async (args) => (await first(args)) && second(args) : first
}
