import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type GraphQLSchema, printSchema } from 'graphql'
import type { Payload, SanitizedConfig } from 'payload'
import { currentSchema } from '../schema/schema'
import { publicSchemaOf } from './public-schema'

/** The public schema as text, and compressed. */
export type PublicSdl = { identity: Buffer; gzip: Buffer; br: Buffer; etag: string }

let built: { config: SanitizedConfig; schema: Promise<GraphQLSchema>; sdl?: Promise<PublicSdl> } | undefined

/** The public schema, built once, and again when development reloads the configuration. */
export function currentPublicSchema(payload: Payload): Promise<GraphQLSchema> {
  if (built?.config !== payload.config)
    built = { config: payload.config, schema: publicSchemaOf(currentSchema(payload), payload.config) }
  return built.schema
}

/** The same as schema.public.graphql, printed and compressed once. */
export function currentPublicSdl(payload: Payload): Promise<PublicSdl> {
  const schema = currentPublicSchema(payload)
  return (built!.sdl ??= schema.then((one) => packed(`${printSchema(one)}\n`)))
}

async function packed(text: string): Promise<PublicSdl> {
  const identity = Buffer.from(text)
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: identity.length }
  const [zipped, br] = await Promise.all([
    promisify(gzip)(identity, { level: 9 }),
    promisify(brotliCompress)(identity, { params }),
  ])
  const etag = createHash('sha256').update(identity).digest('base64url').slice(0, 27)
  return { identity, gzip: zipped, br, etag }
}
