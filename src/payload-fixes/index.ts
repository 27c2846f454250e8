import type { CollectionConfig, DatabaseAdapterObj, GlobalConfig, Payload } from 'payload'
import type { GraphQLSchema } from 'graphql'
import { withCommitsThatFail } from './database/commits-that-failed'
import { withDeletionOfNothing } from './database/deletion-of-nothing'
import { withJoinsOfDrafts } from './database/joins-of-drafts'
import { withJoinsOfDraftsById } from './database/joins-of-drafts-by-id'
import { withJoinsWithoutTrash } from './database/joins-without-trash'
import { separateRootFields } from './graphql/contexts-of-root-fields'
import { orderReferences } from './graphql/order-of-references'
import { copyTexts } from './graphql/texts-of-their-own'
import { withPlainLabels } from './panel/labels-of-buttons'
import { withGlobalListsThatAreNull, withListsThatAreNull } from './records/lists-that-are-null'
import { withPermissionsOfReadable } from './records/permissions-of-unreadable-records'
import { withRestoredGlobal } from './records/restored-globals'
import { withKnownStatus } from './records/status-that-is-null'
import { refuseBodiesThatAreNoRecords } from './startup/bodies-that-are-no-records'
import { hideWithoutEndpoints } from './startup/collections-without-endpoints'
import { refuseFiltersThatAreNoJson } from './startup/filters-that-are-no-json'
import { knowOnlyCollections } from './startup/names-of-javascript'
import { ignoreSelectionsThatAreNoObjects } from './startup/selections-that-are-no-objects'
import { offerKeptVersions } from './startup/versions-that-are-not-kept'

/*
 * What is wrong in Payload and repaired here until it is repaired there: one fault a file, which says what it is, where it
 * was seen, and which test turns red without it. Each repair is a function that is given something of Payload's and gives
 * it back mended; without the repair it would be given back as it is (scripts/needed-fixes.mjs). Some are called where the
 * fault is met and stand in no list: ./requests, ./rest and graphql/transactions-of-batches.
 */

type Adapter = <T>(adapter: DatabaseAdapterObj<T>) => DatabaseAdapterObj<T>

/** Of the adapter, the outermost first. */
export const adapterFixes: readonly Adapter[] = [
  withJoinsWithoutTrash,
  withJoinsOfDraftsById,
  withJoinsOfDrafts,
  withDeletionOfNothing,
  withCommitsThatFail,
]

/** Of collections; a later one looks first at what is written. */
const collectionFixes: readonly ((collection: CollectionConfig) => CollectionConfig)[] = [
  withKnownStatus,
  withListsThatAreNull,
  withPlainLabels,
  withPermissionsOfReadable,
]

/** Of globals. */
const globalFixes: readonly ((global: GlobalConfig) => GlobalConfig)[] = [
  withGlobalListsThatAreNull,
  withRestoredGlobal,
]

export const withCollectionFixes = (collection: CollectionConfig): CollectionConfig =>
  collectionFixes.reduce((mended, fix) => fix(mended), collection)

export const withGlobalFixes = (global: GlobalConfig): GlobalConfig =>
  globalFixes.reduce((mended, fix) => fix(mended), global)

/** Of resolvers. The order matters: what comes after `separateRootFields` is asked by it in the context of a root field. */
const schemaFixes: readonly ((schema: GraphQLSchema) => GraphQLSchema)[] = [
  separateRootFields,
  orderReferences,
  copyTexts,
]

export const withSchemaFixes = (schema: GraphQLSchema): GraphQLSchema =>
  schemaFixes.reduce((mended, fix) => fix(mended), schema)

/** Of Payload once it has started, before it is asked for anything; a later one looks first at a request. */
export const startupFixes: readonly ((payload: Payload) => void)[] = [
  knowOnlyCollections,
  offerKeptVersions,
  hideWithoutEndpoints,
  refuseFiltersThatAreNoJson,
  ignoreSelectionsThatAreNoObjects,
  refuseBodiesThatAreNoRecords,
]

/** Of the panel in the browser: components that are loaded before it is drawn. */
export const panelFixes: readonly string[] = [
  '/src/payload-fixes/panel/LatestIntersection#LatestIntersection',
  '/src/payload-fixes/panel/TypedTexts#TypedTexts',
]
