import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql'
import type { RelationshipField, UploadField } from 'payload'
import { fieldsOfCollections, type ResolveField } from '../../payload-fixes/graphql/fields-of-collections'
import { ofDrafts } from '../joins/join-of-one'
import { projectionOf } from './projection'

/**
 * Related records load only what is selected of them. Payload's resolver takes that from the projection of the root
 * field, by the path of response keys: this one gives it the projection at the root of a path that is empty.
 */
export function projectRelations(schema: GraphQLSchema): void {
  for (const { definition, field } of fieldsOfCollections(schema))
    if ((field.type === 'relationship' || field.type === 'upload') && definition.resolve)
      definition.resolve = projected(field, definition.resolve) as typeof definition.resolve
}

const noPath = { key: '', prev: undefined, typename: undefined }

function projected({ relationTo }: RelationshipField | UploadField, resolve: ResolveField): ResolveField {
  return (source, args, context, info) => {
    const { draft } = args as { draft?: boolean }
    const whole = typeof relationTo !== 'string' || (draft ?? ofDrafts(context.req))
    const select = whole ? undefined : projectionOf(context.req, relationTo, info)
    const own = { ...context, select }
    return resolve(source, args, own, { ...info, path: noPath } as GraphQLResolveInfo)
  }
}
