import { configToSchema } from '@payloadcms/graphql'
import type { GraphQLSchema } from 'graphql'
import type { Payload, SanitizedConfig } from 'payload'
import { withSchemaFixes } from '../../payload-fixes'
import { withConditions } from './conditions'
import { described } from './descriptions'
import { withCursors } from '../cursors/with-cursors'
import { withJoins } from '../joins/joins'
import { withPictures } from '../pictures/pictures'
import { withProjection } from '../projection/with-projection'
import { withRecordsByKey } from '../records/by-key'
import { withRichTextFormats } from '../rich-text/formats'
import { withTranslations } from '../translations/fields'
import { withOptionalSlugs } from './optional-slugs'
import { withUnsavedGlobals } from './unsaved-globals'
import { withPlainNames } from './plain-names'
import { withoutPermissions } from './without-permissions'

let built: { config: SanitizedConfig; schema: GraphQLSchema } | undefined

/** The schema of Payload's configuration, built once, and again when development reloads the configuration. */
export function currentSchema(payload: Payload): GraphQLSchema {
  if (built?.config !== payload.config)
    built = { config: payload.config, schema: servedSchema(payload.config) }
  return built.schema
}

/** Payload's schema as served and printed into schema.graphql: with fixes, descriptions and names of our own. */
export function servedSchema(config: SanitizedConfig): GraphQLSchema {
  const ofPayload = withOptionalSlugs(withoutPermissions(configToSchema(config).schema))
  const named = withConditions(withUnsavedGlobals(withPlainNames(ofPayload), config), config)
  const schema = described(withTranslations(named, config), config)
  const joined = withProjection(withJoins(schema, config), config)
  const reading = withCursors(withRecordsByKey(joined, config), config)
  return withSchemaFixes(withPictures(withRichTextFormats(reading), config))
}
