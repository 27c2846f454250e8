import type {
  Access,
  CollectionConfig,
  GlobalBeforeOperationHook,
  GlobalConfig,
  PayloadRequest,
  Where,
} from 'payload'
import type { User } from '../payload-types'
import { withFieldRights } from './field-rights'
import { meOf } from './me'
import { panelRoles, type Role } from './roles'
import { worksWith } from './panel'
import { previewedRecords, previewsGlobal } from './preview'
import { withQueryChecks } from './query-checks'
import { checkRow, recordsFor, rightsTo } from './rights'
import type { Operation } from './rules'
import { asksForPublished } from './scopes'
import type { CollectionName, GlobalName } from './table'
import { prefixed } from './versions'
import { hasDrafts, withWriteChecks } from './write-checks'

type Asking = PayloadRequest['user']

/**
 * Adds access from a collection's row of the table: for every operation Payload knows, for its fields and for written
 * values.
 *
 * @throws Error if the table has no row for it, or an invalid one.
 */
export function withAccess(collection: CollectionConfig): CollectionConfig {
  const { slug } = collection
  checkRow(slug)
  if (asksForPublished(slug as CollectionName) && !hasDrafts(collection))
    throw new Error(`"${slug}" keeps no drafts: access/scopes.ts must say what "pub" means for it.`)
  const may = (operation: Operation) => accessTo(operation, slug as CollectionName)
  return withQueryChecks(
    withWriteChecks(
      withFieldRights({
        ...collection,
        admin: {
          ...collection.admin,
          hidden: ({ user }) => !worksWith(slug as CollectionName, user as Asking),
        },
        access: {
          read: collection.upload ? onlyNamedFiles(may('R')) : orPreviewed(slug, may('R')),
          // Whether the rule covers the new record is checked when it is written.
          create: async (args) => Boolean(await may('C')(args)),
          update: may('U'),
          delete: may('D'),
          // The right to update a record includes its history.
          readVersions: onVersions(may('U')),
          ...(collection.auth
            ? {
                unlock: ({ req }) => rightsTo('U', slug, req.user).some(({ rule }) => rule === 'all'),
                admin: ({ req }) => mayEnterPanel(req.user as User | null),
              }
            : {}),
        },
      }),
    ),
  )
}

/** The same for a global. */
export function withGlobalAccess(global: GlobalConfig): GlobalConfig {
  const { slug } = global
  checkRow(slug)
  const may = (operation: Operation) => accessTo(operation, slug as GlobalName)
  return withFieldRights({
    ...global,
    admin: {
      ...global.admin,
      hidden: ({ user }) => !worksWith(slug as GlobalName, user as Asking),
    },
    access: {
      read: hasDrafts(global) ? orPublished(slug as GlobalName, may('R')) : may('R'),
      update: may('U'),
      readVersions: may('U'),
    },
    hooks: {
      ...global.hooks,
      beforeOperation: [...(global.hooks?.beforeOperation ?? []), noteDraft],
    },
  })
}

/**
 * The globals whose draft a request asks for. Access functions are not told; and the fields of a GraphQL document, each
 * with a request of its own, share the context.
 */
const askedDrafts = new WeakMap<PayloadRequest, Set<string>>()

const noteDraft: GlobalBeforeOperationHook = ({ args, global, req }) => {
  const asked = askedDrafts.get(req) ?? new Set<string>()
  if ((args as { draft?: boolean }).draft) asked.add(global.slug)
  else asked.delete(global.slug)
  askedDrafts.set(req, asked)
  return args
}

/** Drafts of a global are for those who may change it, and for previews of theirs; all others read what is published. */
const orPublished =
  (slug: GlobalName, access: Access): Access =>
  async (args) => {
    if (!askedDrafts.get(args.req)?.has(slug)) return access(args)
    const isAllowed = rightsTo('U', slug, args.req.user).length > 0 || (await previewsGlobal(slug, args.req))
    return isAllowed ? access(args) : { _status: { equals: 'published' } }
  }

/** Whether the user has one of the roles that work in the admin panel. */
export function mayEnterPanel(user: User | null | undefined): boolean {
  return meOf(user as Asking).roles.some((role) => panelRoles.includes(role as Role))
}

/** Whether the user's roles include `role`. */
export function hasRole(user: User | null | undefined, role: Role): boolean {
  return meOf(user as Asking).roles.includes(role)
}

const accessTo =
  (operation: Operation, name: CollectionName | GlobalName): Access =>
  ({ req }) =>
    recordsFor(rightsTo(operation, name, req.user), name, req)

/** Adds the drafts that a preview token opens. */
function orPreviewed(slug: string, access: Access): Access {
  return async (args) => {
    const result = await access(args)
    const previewed = result === true ? false : await previewedRecords(slug, args.req)
    if (!previewed) return result
    return result ? { or: [result as Where, previewed] } : previewed
  }
}

/**
 * A file is served only for the record that names it, even to users who may read every record. Files have no prefixes
 * here; with one, Payload would fail.
 */
function onlyNamedFiles(access: Access): Access {
  return async (args) => {
    const result = await access(args)
    if (!args.isReadingStaticFile) return result
    return !args.req.searchParams?.has('prefix') && (result === true ? { id: { exists: true } } : result)
  }
}

/** Limits versions to records the filter covers now, and to versions it covered at their time. */
function onVersions(access: Access): Access {
  return async (args) => {
    const result = await access(args)
    return typeof result === 'object'
      ? { and: [prefixed(result, 'version'), prefixed(result, 'parent')] }
      : result
  }
}
