import type { Access, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { writingOf } from './field-rights'
import { checkQuery } from './query-checks'
import { onlyWhoMayPublish } from './jobs'
import { keepLocksInPlace, locksOfMine } from './locks'
import { type CollectionName, globalsTable, systemTable, table } from './table'

const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const

const nobody: Access = () => false
const own: Access = ({ req }) => (req.user ? { 'user.value': { equals: req.user.id } } : false)

const systemAccess: Record<(typeof systemTable)[keyof typeof systemTable], Record<string, Access>> = {
  nobody: { create: nobody, read: nobody, update: nobody, delete: nobody },
  own: { create: nobody, read: own, update: own, delete: own },
  // The right to update a record includes seeing who is editing it, and taking over.
  locks: { create: nobody, read: locksOfMine, update: locksOfMine, delete: locksOfMine },
}

/**
 * Defines every operation of the collections that Payload adds itself, and verifies that none is left to a default:
 * the final config must have exactly the collections and globals of the table.
 *
 * @throws Error listing what is missing from the table or from the config.
 */
export async function everyOperationNamed(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const final = await config
  for (const collection of final.collections) {
    nameOperations(collection)
    if (collection.auth) hideSessions(collection)
    if (collection.trash) limitTrash(collection)
    if ((collection.slug as string) === 'payload-locked-documents') keepLocksInPlace(collection)
    if ((collection.slug as string) === 'payload-jobs')
      collection.hooks?.beforeDelete?.push(onlyWhoMayPublish)
  }
  const known = { ...table, ...systemTable, ...globalsTable }
  const present = [...final.collections, ...final.globals].map(({ slug }) => slug as string)
  for (const slug of present)
    if (!(slug in known)) throw new Error(`access/table.ts does not name "${slug}": no default applies.`)
  for (const slug of Object.keys(known))
    if (!present.includes(slug)) throw new Error(`access/table.ts names "${slug}", which does not exist.`)
  return final
}

function nameOperations(collection: SanitizedCollectionConfig): void {
  const rule = (systemTable as Record<string, keyof typeof systemAccess>)[collection.slug]
  const unnamed = Object.fromEntries(operations.map((operation) => [operation, nobody]))
  if (rule) {
    Object.assign(collection.access, unnamed, systemAccess[rule])
    collection.hooks.beforeOperation.push(checkQuery)
    // The panel reaches these through REST and its own server functions; frontends do not need them.
    collection.graphQL = false
  } else
    Object.assign(collection.access, {
      ...unnamed,
      ...collection.access,
      ...(collection.auth ? {} : { unlock: nobody }),
    })
}

/**
 * Payload adds `deletedAt` after the table has been applied. Users who may update only some fields must not restore a
 * record: it would be published again at once.
 */
function limitTrash({ slug, flattenedFields, fields }: SanitizedCollectionConfig): void {
  for (const field of [...fields, ...flattenedFields])
    if (field.type === 'date' && field.name === 'deletedAt')
      Object.assign(field, { access: { ...field.access, ...writingOf(slug as CollectionName, field) } })
}

/** Sessions are private; Payload itself reads them with system rights. */
function hideSessions({ flattenedFields, fields }: SanitizedCollectionConfig): void {
  for (const field of [...fields, ...flattenedFields])
    if ('name' in field && field.name === 'sessions')
      Object.assign(field, { access: { create: () => false, read: () => false, update: () => false } })
}
