import {
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLSchema,
  GraphQLString,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { FlattenedField, RichTextField } from 'payload'
import { contentLocale } from '../../domain/site-paths'
import { type Format, formats, renderRichText } from '../../domain/rich-text/render'
import type { GraphqlContext } from '../context'
import { linkedRecords } from './linked-records'

/** The extension of a field that renders a rich text, beside Payload's `field`. */
export type RendersRichText = { format?: Format }

const about: Record<Format, string> = {
  html: 'as HTML: safe to insert, with links to the site’s own pages as paths',
  text: 'as plain text, without markup',
  markdown: 'as Markdown (CommonMark)',
}

const nameOf = (field: string, format: Format): string =>
  `${field}${format.charAt(0).toUpperCase()}${format.slice(1)}`

/** Adds `bodyHtml`, `bodyText` and `bodyMarkdown` beside `body`, for each rich text field. */
export function withRichTextFormats(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    const fields = type.getFields()
    for (const definition of Object.values(fields)) {
      const field = definition.extensions.field as FlattenedField | undefined
      if (field?.type !== 'richText') continue
      for (const format of Object.keys(formats) as Format[]) {
        const added = formatField(definition, field, format)
        fields[added.name] = added
      }
    }
  }
  return schema
}

function formatField(
  definition: GraphQLField<unknown, unknown>,
  field: RichTextField,
  format: Format,
): GraphQLField<unknown, unknown> {
  return {
    name: nameOf(definition.name, format),
    description: `\`${definition.name}\` ${about[format]}.`,
    type: isNonNullType(definition.type) ? new GraphQLNonNull(GraphQLString) : GraphQLString,
    args: [],
    deprecationReason: definition.deprecationReason,
    // What reads `field` loads the text itself: plans, projections, dependencies.
    extensions: { field, format },
    astNode: undefined,
    // Three parameters: only such resolvers get the context of their root field.
    resolve: (record, _args, context) =>
      rendered(format, (record as Record<string, unknown>)[field.name], context as GraphqlContext),
  }
}

async function rendered(format: Format, text: unknown, { req }: GraphqlContext): Promise<string | null> {
  if (text === null || text === undefined) return null
  const records = await linkedRecords(req, text)
  return renderRichText(format, text, { locale: contentLocale(req.locale), records })
}
