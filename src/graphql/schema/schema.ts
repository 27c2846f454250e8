import { configToSchema } from '@payloadcms/graphql'
import type { GraphQLSchema } from 'graphql'
import type { Payload, SanitizedConfig } from 'payload'
import { withSchemaFixes } from '../../payload-fixes'
import { described } from './descriptions'
import { withJoins } from '../joins/joins'
import { withOptionalSlugs } from './optional-slugs'

let built: { config: SanitizedConfig; schema: GraphQLSchema } | undefined

/** The schema of Payload's configuration, built once, and again when development reloads the configuration. */
export function currentSchema(payload: Payload): GraphQLSchema {
  if (built?.config !== payload.config)
    built = { config: payload.config, schema: servedSchema(payload.config) }
  return built.schema
}

/** Payload's schema as served and printed into schema.graphql: with fixes and descriptions. */
export function servedSchema(config: SanitizedConfig): GraphQLSchema {
  const schema = described(withOptionalSlugs(configToSchema(config).schema), config)
  return withSchemaFixes(withJoins(schema, config))
}
