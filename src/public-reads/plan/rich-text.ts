import { getArgumentValues, type GraphQLField, type GraphQLResolveInfo } from 'graphql'
import {
  createLocalReq,
  type FieldHookArgs,
  type FlattenedField,
  type PayloadRequest,
  type RichTextField,
} from 'payload'
import { decline } from '../../database/statements/decline'
import { valueOf } from './columns'
import type { Expression, Reading } from './expressions'
import type { Level, Planning } from './planning'
import { filledIn } from './rich-text-nodes'
import { configOf } from '../../database/statements/query'
import { isObject } from '../../domain/json'
import type { Selected } from '../../graphql/schema/selected'

type Node = { type?: unknown; children?: unknown; fields?: unknown }

function isPlain({ type, children, fields }: Node): boolean {
  if (filledIn.has(type as string) && !isComplete(type, fields)) return false
  return !Array.isArray(children) || children.every(isPlain)
}

/** Whether a link leads to an address, and all that Payload would fill in is there. */
function isComplete(type: unknown, fields: unknown): boolean {
  if (type !== 'link' || !isObject(fields)) return false
  const { linkType, newTab, url, ...others } = fields
  return (
    linkType === 'custom' &&
    typeof newTab === 'boolean' &&
    typeof url === 'string' &&
    !Object.keys(others).length
  )
}

/** Rich text as stored; where it has more than words, Payload's own hooks and resolver populate it. */
export function richTextExpression(
  planning: Planning,
  level: Level,
  slug: string,
  field: RichTextField & FlattenedField,
  path: readonly string[],
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
): Expression {
  const args = getArgumentValues(definition, selected.nodes[0]!, planning.question.variables)
  const fill = (value: unknown) => filled(planning, level, slug, field, path, definition, args, value)
  const stored = valueOf(planning, level, field, path)
  planning.toComplete.richText = true
  return {
    sql: stored,
    json: { sql: stored, as: 'jsonb' },
    read(value, run: Reading) {
      if (value === null || value === undefined || isPlain((value as { root?: Node }).root ?? {}))
        return value
      // What a text refers to may have other rights.
      if (planning.reader) decline('a text with more than words')
      run.anyRecord = true
      return fill(value)
    },
  }
}

async function filled(
  planning: Planning,
  level: Level,
  slug: string,
  field: RichTextField,
  names: readonly string[],
  { resolve }: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  value: unknown,
): Promise<unknown> {
  const { locale, fallback } = level.locales
  const req = await createLocalReq({ locale: locale as never }, planning.payload)
  Object.assign(req, { payloadAPI: 'GraphQL', fallbackLocale: fallback, user: null })
  const record: Record<string, unknown> = { [field.name]: value }
  await read(planning, slug, field, names, req, record)
  // The operation's languages, as the resolver would see them.
  Object.assign(req, { locale: planning.locales.locale, fallbackLocale: planning.locales.fallback })
  const path = { prev: undefined, key: field.name, typename: undefined }
  return resolve!(record, args, { req, headers: {} }, { path } as GraphQLResolveInfo)
}

/** Runs Payload's read hooks on a rich text value. */
async function read(
  planning: Planning,
  slug: string,
  field: RichTextField,
  path: readonly string[],
  req: PayloadRequest,
  record: Record<string, unknown>,
): Promise<void> {
  const fieldPromises: Promise<void>[] = []
  const populationPromises: Promise<void>[] = []
  const collection = configOf(planning, slug)
  for (const hook of field.hooks?.afterRead ?? []) {
    const changed: unknown = await hook({
      ...{
        collection,
        context: {},
        currentDepth: 1,
        depth: 0,
        field,
        fieldPromises,
        populationPromises,
        req,
      },
      ...{ flattenLocales: true, fallbackLocale: req.fallbackLocale, locale: req.locale, findMany: true },
      ...{ global: null, indexPath: [], parentIsLocalized: false, path: [...path], schemaPath: [...path] },
      ...{ operation: 'read', data: record, originalDoc: record, siblingData: record },
      ...{ triggerAccessControl: true, triggerHooks: true, siblingFields: [], value: record[field.name] },
    } as unknown as FieldHookArgs)
    if (changed !== undefined) record[field.name] = changed
  }
  while (fieldPromises.length || populationPromises.length) {
    const now = [...fieldPromises.splice(0), ...populationPromises.splice(0)]
    await Promise.all(now)
  }
}
