/** Types of arguments. All are optional. */
type Kind = 'name' | 'text' | 'flag' | 'object' | 'list' | 'moment' | 'any'

const entity = { collectionSlug: 'name', globalSlug: 'name' } as const
const drawer = { disableActions: 'flag', drawerSlug: 'text', overrideEntityVisibility: 'flag' } as const
const afterwards = {
  redirectAfterCreate: 'flag',
  redirectAfterDelete: 'flag',
  redirectAfterDuplicate: 'flag',
  redirectAfterRestore: 'flag',
} as const

/**
 * Payload's functions that our panel calls, with the arguments it sends (@payloadcms/ui 3.90.2,
 * providers/ServerFunctions). Payload's functions trust further ones: how to find components, whether to check access,
 * where another page is.
 */
const functions: Record<string, Record<string, Kind>> = {
  'copy-data-from-locale': {
    ...entity,
    ...{ docID: 'name', fromLocale: 'name', toLocale: 'name', overrideData: 'flag' },
  },
  'form-state': {
    ...entity,
    ...{ id: 'name', operation: 'name', schemaPath: 'text', widgetSlug: 'name', locale: 'name' },
    ...{ fallbackLocale: 'any', data: 'object', docPermissions: 'any', docPreferences: 'object' },
    ...{ documentFormState: 'object', formState: 'object', initialBlockData: 'object' },
    ...{ initialBlockFormState: 'object', select: 'object', originalUpdatedAt: 'moment' },
    ...{ checkForStaleData: 'flag', readOnly: 'flag', renderAllFields: 'flag', skipValidation: 'flag' },
    ...{ returnLivePreviewURL: 'flag', returnLockStatus: 'flag', returnPreviewURL: 'flag' },
    updateLastEdited: 'flag',
  },
  'get-default-layout': {},
  'get-upcoming-scheduled-publish': { ...entity, id: 'name' },
  'render-document': {
    ...drawer,
    ...afterwards,
    ...{ collectionSlug: 'name', docID: 'name', initialData: 'object', locale: 'any', fallbackLocale: 'any' },
  },
  'render-document-slots': { collectionSlug: 'name', id: 'name' },
  'render-field': {
    ...{ name: 'text', hidden: 'flag', initialValue: 'any', label: 'any', path: 'text', schemaPath: 'text' },
  },
  'render-list': {
    ...drawer,
    ...afterwards,
    ...{ collectionSlug: 'name', disableBulkDelete: 'flag', disableBulkEdit: 'flag' },
    ...{ disableQueryPresets: 'flag', enableRowSelections: 'flag', query: 'object' },
  },
  'render-widget': { widgetSlug: 'name', widgetData: 'object' },
  'schedule-publish': {
    ...{ type: 'name', date: 'moment', deleteID: 'name', doc: 'object', global: 'name' },
    ...{ localeToPublish: 'name', timezone: 'text' },
  },
  slugify: { ...entity, data: 'object', path: 'text', valueToSlugify: 'any' },
  'table-state': {
    ...{ collectionSlug: 'any', columns: 'list', data: 'object', enableRowSelections: 'flag' },
    ...{ orderableFieldName: 'text', parent: 'object', query: 'object', renderRowTypes: 'flag' },
    ...{ tableAppearance: 'name', fallbackLocale: 'any' },
  },
}

/** Functions that change something: the others are aborted when the client disconnects. */
export const changing: readonly unknown[] = ['copy-data-from-locale', 'schedule-publish']

const kinds: Record<Kind, (value: unknown) => boolean> = {
  name: (value) =>
    typeof value === 'number' ||
    (typeof value === 'string' && /^[\w.-]{0,100}$/.test(value) && !(value in Object.prototype)),
  text: (value) => typeof value === 'string' && value.length <= 1_000,
  flag: (value) => typeof value === 'boolean',
  object: (value) => typeof value === 'object' && !Array.isArray(value),
  list: Array.isArray,
  moment: (value) => value instanceof Date || (typeof value === 'string' && value.length <= 40),
  any: () => true,
}

/**
 * The validated arguments of a call: only known ones, each of its type.
 *
 * @returns undefined for an unknown function, or invalid arguments
 */
export function knownArguments(name: unknown, given: unknown): Record<string, unknown> | undefined {
  if (typeof name !== 'string' || !Object.hasOwn(functions, name)) return undefined
  if (typeof given !== 'object' || given === null) return undefined
  const known: Record<string, unknown> = {}
  for (const [argument, kind] of Object.entries(functions[name]!)) {
    const value = (given as Record<string, unknown>)[argument]
    if (value === undefined || value === null) continue
    if (!kinds[kind](value)) return undefined
    known[argument] = value
  }
  return known
}
