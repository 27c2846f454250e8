import {
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type Field,
  type PayloadRequest,
  type SelectType,
  ValidationError,
} from 'payload'
import { defaultLocale } from '../../src/domain/locales'
import { message } from '../../src/messages'
import { isolated } from '../../src/payload-fixes/requests/isolated'

/**
 * Refuses to publish a translation of a record whose German texts are missing: all languages fall back to them, and
 * the GraphQL schema says that they are always set. Validation sees the language that is saved only.
 */
export function withGermanTexts(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, slug } = collection
  const names = requiredTexts(collection.fields)
  if (!names.length) return collection
  const select = Object.fromEntries(names.map((name) => [name, true])) as SelectType
  const refuse: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
    const { locale = defaultLocale } = req
    if (data._status !== 'published' || locale === defaultLocale || locale === 'all') return data
    const german =
      operation === 'update' &&
      (await req.payload.findByID({
        collection: slug as never,
        id: (originalDoc as { id: string }).id,
        ...{
          depth: 0,
          draft: true,
          trash: true,
          locale: defaultLocale,
          fallbackLocale: false,
          select: select as never,
        },
        overrideAccess: true, // the system's own check; nothing of it is returned
        req: isolated(req),
      }))
    const missing = names.find((name) => !german || !(german as Record<string, unknown>)[name])
    if (missing) throw germanFirst(req, slug, missing)
    return data
  }
  return { ...collection, hooks: { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), refuse] } }
}

function germanFirst(req: PayloadRequest, slug: string, path: string): ValidationError {
  const code = 'germanFirst'
  const errors = [{ message: message(req, code), path, code }]
  const error = new ValidationError({ collection: slug, errors, req }, req.t)
  Object.assign(error.data, { code })
  return error
}

/** Required translated texts, except for those of groups and rows. */
function requiredTexts(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : requiredTexts(tab.fields)))
    if ('name' in field && field.name) {
      const isRequired = 'required' in field && field.required && 'localized' in field && field.localized
      return isRequired ? [field.name] : []
    }
    return 'fields' in field ? requiredTexts(field.fields) : []
  })
}
