import type { FlattenedField } from 'payload'
import { rightsTo } from '../../../access/rights'
import type { CollectionName } from '../../../access/table'
import type { IsSrcset } from '../../graphql/pictures/pictures'
import type { RendersRichText } from '../../graphql/rich-text/formats'
import { addedExpression } from './added-fields'
import { valueOf } from './columns'
import { decline } from '../../database/statements/decline'
import { urlExpression, isAddress } from './files'
import { joinExpression } from './joined'
import { objectExpression, objectTypeOf } from './objects'
import { constant, leafOf } from './expressions'
import type { FieldExpression, Planning } from './planning'
import { isSize, presentSize, srcsetExpression } from './pictures'
import { relatedExpression } from './related'
import { renderedTextExpression } from './rendered-text'
import { richTextExpression } from './rich-text'
import { arrayExpression, choicesExpression } from './rows'
import { setsOf } from '../../graphql/schema/selected'

const values = ['text', 'textarea', 'number', 'checkbox', 'email', 'date', 'select', 'radio', 'code', 'json']

/** A field of a record as the public sees it. */
export const fieldExpression: FieldExpression = async (
  planning,
  level,
  slug,
  fields,
  path,
  selected,
  definition,
) => {
  const { format, srcset } = definition.extensions as RendersRichText & IsSrcset
  if (srcset) return srcsetExpression(planning, level, slug)
  const named = format ? (definition.extensions.field as FlattenedField).name : selected.name
  const field = fields.find((one) => graphqlName(one.name) === named)
  if (!field)
    return path.length
      ? decline(`no ${selected.name}`)
      : addedExpression(planning, level, slug, fields, selected, definition)
  if ('virtual' in field && field.virtual) decline('a value of another record')
  if (!(await isReadable(planning, slug, field))) return constant(hiddenValue(field))
  const own = [...path, field.name]

  switch (field.type) {
    case 'group':
    case 'tab': {
      if ('localized' in field && field.localized) decline('a translated group')
      const group = await objectExpression(
        planning,
        level,
        slug,
        objectTypeOf(definition),
        setsOf(selected),
        field.flattenedFields,
        own,
      )
      return isSize(planning, slug, own)
        ? presentSize(planning, level, field.flattenedFields, own, group)
        : group
    }
    case 'array':
      if (field.localized) decline('translated rows')
      return arrayExpression(planning, level, slug, field, own, selected, definition)
    case 'relationship':
    case 'upload':
      return relatedExpression(planning, level, field, own, selected, definition)
    case 'join':
      return joinExpression(planning, level, field, selected, definition)
    case 'richText':
      if (format) return renderedTextExpression(planning, level, field, own, format)
      return richTextExpression(planning, level, slug, field, own, selected, definition)
  }
  if (isAddress(planning, slug, field)) return urlExpression(planning, level, slug, field, own)
  if ('hooks' in field && field.hooks?.afterRead?.length) decline(`${field.name} is changed when it is read`)
  if (!values.includes(field.type)) return decline(`a field of type ${field.type}`)
  if ('hasMany' in field && field.hasMany)
    return field.type === 'select'
      ? choicesExpression(planning, level, field, own, definition)
      : decline('many values')
  return leafOf(definition.type, valueOf(planning, level, field, own), field.type === 'date')
}

/** Payload's GraphQL name of a field: unchanged except for characters GraphQL does not allow. */
const graphqlName = (field: string): string => field.replace(/[^\w]/g, '_')

/** Whether the reader may read the field: in all records, or in none. */
async function isReadable({ req, reader }: Planning, slug: string, field: FlattenedField): Promise<boolean> {
  const access = 'access' in field ? field.access?.read : undefined
  if (!access || (await access({ req } as never))) return true
  // Without a record, access is at its strictest; with only one right there is no other result.
  if (rightsTo('R', slug as CollectionName, reader).length > 1) decline('a field of some records')
  return false
}

/** The value that Payload's resolvers return for a field that may not be read. */
function hiddenValue(field: FlattenedField): unknown {
  if (field.type === 'group' || field.type === 'tab' || field.type === 'join') decline('a hidden group')
  if (field.type === 'array') return []
  return (field.type === 'relationship' || field.type === 'upload') && field.hasMany ? [] : null
}
