// Writes schema.graphql: the schema that is served, with its descriptions.
import { writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import config from '../payload.config'
import { servedSchema } from '../src/graphql/schema/schema'

writeFileSync('schema.graphql', `${printSchema(servedSchema(await config))}\n`)
// The configuration holds connections open that are not needed here.
process.exit(0)
