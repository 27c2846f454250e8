// Writes schema.graphql, the schema that is executed, and schema.public.graphql, what the public sees of it.
import { writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import config from '../payload.config'
import { publicSchemaOf } from '../src/graphql/public-schema/public-schema'
import { servedSchema } from '../src/graphql/schema/schema'

const whole = servedSchema(await config)
writeFileSync('schema.graphql', `${printSchema(whole)}\n`)
writeFileSync('schema.public.graphql', `${printSchema(await publicSchemaOf(whole, await config))}\n`)
// The configuration holds connections open that are not needed here.
process.exit(0)
