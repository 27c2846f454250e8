// Makes TypeScript of GraphQL operations: for each folder below, the types of what its .graphql files ask and
// get, and the operations as texts, so that nothing has to parse them where they run.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { preset } from '@graphql-codegen/client-preset'
import { codegen } from '@graphql-codegen/core'
import { buildSchema, parse } from 'graphql'

const folders = ['src/site/operations', 'examples/node-client/operations']

const config = {
  documentMode: 'string',
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  scalars: { DateTime: 'string', EmailAddress: 'string', JSON: 'unknown', JSONObject: 'unknown' },
}

// Only what the public may ask.
const schema = readFileSync('schema.public.graphql', 'utf8')

/** The files of a folder that hold operations, as the generator takes them. */
const documentsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const location = path.join(folder, name)
      const rawSDL = readFileSync(location, 'utf8')
      return { location, rawSDL, document: parse(rawSDL) }
    })

for (const folder of folders) {
  const outputs = await preset.buildGeneratesSection({
    baseOutputDir: `${folder}/`,
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents: documentsIn(folder),
    config,
    presetConfig: { fragmentMasking: false },
    pluginMap: {},
    plugins: [],
    profiler: { run: (work) => work(), collect: () => [] },
    cache: (_namespace, _key, make) => make(),
  })
  // The preset's other files find an operation by its text. We import it by its name.
  const operations = outputs.find(({ filename }) => filename.endsWith('/graphql.ts'))
  writeFileSync(path.join(folder, 'index.ts'), await codegen(operations))
}
