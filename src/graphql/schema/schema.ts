import { configToSchema } from '@payloadcms/graphql'
import { type GraphQLSchema, isObjectType } from 'graphql'
import type { Payload, SanitizedConfig } from 'payload'
import { ofReadable } from '../../../access/permissions-endpoint'
import { answerPermissionsOfGlobals } from '../../payload-fixes/permissions-of-globals'
import { readShortPermissions } from '../../payload-fixes/permissions-as-true'
import { described } from './descriptions'
import type { GraphqlContext } from '../context'
import { inTheirOrder } from './has-many-order'
import { withJoins } from '../joins/joins'
import { withOptionalSlugs } from './optional-slugs'
import { withTextsOfTheirOwn } from './rich-text-copies'
import { withRootContexts } from './root-contexts'

let built: { config: SanitizedConfig; schema: GraphQLSchema } | undefined

/** The schema of Payload's configuration, built once; again only when development has reloaded the configuration. */
export function currentSchema(payload: Payload): GraphQLSchema {
  if (built?.config !== payload.config)
    built = { config: payload.config, schema: servedSchema(payload.config) }
  return built.schema
}

/** Payload's schema as it is served and printed into schema.graphql: repaired, and with descriptions. */
export function servedSchema(config: SanitizedConfig): GraphQLSchema {
  const schema = described(withOptionalSlugs(repaired(configToSchema(config).schema)), config)
  return withTextsOfTheirOwn(inTheirOrder(withRootContexts(withJoins(schema, config))))
}

/**
 * Where Payload's resolvers break their own schema, or tell that a record exists that may not be read: what
 * somebody may do with one, joins that are only counted, and whether nobody at all may enter the panel.
 */
function repaired(schema: GraphQLSchema): GraphQLSchema {
  answerPermissionsOfGlobals(schema)
  readShortPermissions(schema)
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const ask = field.resolve
    if (!ask || !field.name.startsWith('docAccess') || !field.args.some(({ name }) => name === 'id')) continue
    field.resolve = async (source, args, context: GraphqlContext, info) =>
      ofReadable((await ask(source, args, context, info)) as never, context.req)
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    const { docs, hasNextPage, canAccessAdmin } = type.getFields()
    if (docs && hasNextPage && !docs.resolve) {
      docs.resolve = ({ docs }: { docs?: unknown[] }) => docs ?? []
      hasNextPage.resolve = ({ hasNextPage }: { hasNextPage?: boolean }) => hasNextPage ?? false
    }
    if (canAccessAdmin)
      canAccessAdmin.resolve = ({ canAccessAdmin }: { canAccessAdmin?: boolean }) => canAccessAdmin ?? false
  }
  return schema
}
