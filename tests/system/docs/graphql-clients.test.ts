import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import { preset } from '@graphql-codegen/client-preset'
import { describe, expect, it } from '@jest/globals'
import { buildClientSchema, getIntrospectionQuery, parse, printSchema } from 'graphql'
import ts from 'typescript'
import { signed } from '../../../src/webhooks/signature'
import { graphql } from '../../support/graphql'
import { sharedUrl } from '../../support/shared'

const page = readFileSync('docs/graphql-clients.md', 'utf8')
const blocks = new Map(
  [...page.matchAll(/^```(?:js|ts) (\S+)\n(.*?)^```$/gms)].map(([, name, code]) => [name!, code!]),
)

/** Notes what each request is told of the cache, before the code of a recipe. */
const before = `
  const cached = []
  const { fetch: plain } = globalThis
  globalThis.fetch = async (...given) => {
    const response = await plain(...given)
    cached.push(response.headers.get('cache-status'))
    return response
  }
`

/** Runs a recipe as a module of its own, and what is added to it; `shown` is the value of that expression. */
const run = <Shown>(name: string, more = '', shown = 'data') => runCode<Shown>(blocks.get(name)!, more, shown)

async function runCode<Shown>(
  recipe: string,
  more: string,
  shown: string,
): Promise<{ shown: Shown; cached: string[] }> {
  const code = `${before}${recipe.replaceAll('http://localhost:3000', sharedUrl())}${more}
    process.stdout.write(JSON.stringify({ shown: ${shown}, cached }))`
  const child = spawn(process.execPath, ['--input-type=module'], {
    env: { ...process.env, NODE_OPTIONS: undefined } as never,
  })
  child.stdin.end(code)
  const [printed, complaints] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (!printed) throw new Error(`it printed nothing:\n${complaints}`)
  expect(complaints).toBe('')
  return JSON.parse(printed)
}

type Config = { generates: Record<string, { config: object; presetConfig: object }> }

/** The configuration of a recipe, without its types. */
const configIn = (code: string): Config =>
  new Function(`return ${/const config: CodegenConfig = (.*?)\nexport/s.exec(code)![1]!}`)()

/** What TypeScript says of a file, with the packages of this repository. */
function problemsIn(file: string): string[] {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    baseUrl: process.cwd(),
    paths: { '*': ['node_modules/*'] },
  })
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

type Topics = { Topics: { docs: Record<string, string>[] } }

describe('the recipes of docs/graphql-clients.md', () => {
  it('are those that are tested here', () => {
    expect([...blocks.keys()]).toEqual([
      ...['apollo', 'apollo-hashes', 'urql', 'graphql-request', 'codegen', 'codegen-use', 'relay'],
      ...['cms', 'next-webhook', 'astro'],
    ])
  })

  it.each(['apollo', 'urql', 'graphql-request'])('%s reads the topics, from the cache', async (name) => {
    await run(name)
    const { shown, cached } = await run<Topics>(name)
    expect(shown.Topics.docs).toHaveLength(5)
    expect(cached).toEqual(['buergernetz; hit'])
  })

  const names = '.data.Topics.docs.map(({ name }) => name)'
  it.each([
    [
      'apollo',
      `(await client.query({ query: TOPICS, variables: { locale } }))${names}`,
      'Object.keys(client.cache.extract())',
    ],
    ['urql', `(await client.query(TOPICS, { locale }))${names}`, '[]'],
  ])('%s keeps the languages of a record apart', async (name, ask, keys) => {
    const { shown, cached } = await run<{ names: string[][]; keys: string[] }>(
      name,
      `const names = []\nfor (const locale of ['de', 'uk', 'de']) names.push(${ask})`,
      `{ names, keys: ${keys} }`,
    )
    const [german, ukrainian, again] = shown.names
    expect(ukrainian).not.toEqual(german)
    expect(again).toEqual(german)
    // Ukrainian was asked for by the recipe itself, and German by the first of the three.
    expect(cached).toHaveLength(2)
    if (keys === '[]') return
    const ofTopics = shown.keys.filter((key) => /^Topic:[\w-]{36}:(de|uk)$/.test(key))
    expect(ofTopics.filter((key) => key.endsWith(':uk')).length).toBe(5)
    expect(ofTopics.filter((key) => key.endsWith(':de')).length).toBe(5)
  })

  it('apollo-hashes sends a hash, and another client gets the answer by it alone', async () => {
    await run('apollo-hashes')
    const { shown, cached } = await run<any>('apollo-hashes')
    expect(shown.Municipalities.docs).toHaveLength(3)
    expect(cached).toEqual(['buergernetz; hit'])
  })

  it('codegen types the query of the example', async () => {
    const { data } = await graphql(getIntrospectionQuery())
    const { config, presetConfig } = configIn(blocks.get('codegen')!).generates['src/gql/']!
    const rawSDL = /graphql\(`(.*?)`\)/s.exec(blocks.get('codegen-use')!)![1]!
    const schema = buildClientSchema(data as never)
    const outputs = await preset.buildGeneratesSection({
      baseOutputDir: 'gql/',
      schema: parse(printSchema(schema)),
      schemaAst: schema,
      documents: [{ location: 'src/topics.ts', document: parse(rawSDL), rawSDL }],
      config,
      presetConfig,
      pluginMap: {},
      plugins: [],
    } as never)
    const generated = new Map(
      await Promise.all(
        outputs.map(async (output) => [path.basename(output.filename), await codegen(output)] as const),
      ),
    )
    expect([...generated.keys()]).toEqual(expect.arrayContaining(['gql.ts', 'graphql.ts', 'index.ts']))
    const folder = mkdtempSync(path.join(tmpdir(), 'codegen-'))
    try {
      mkdirSync(path.join(folder, 'gql'))
      for (const [name, code] of generated) writeFileSync(path.join(folder, 'gql', name), code)
      const file = path.join(folder, 'topics.ts')
      writeFileSync(file, blocks.get('codegen-use')!)
      expect(problemsIn(file)).toEqual([])
      writeFileSync(file, blocks.get('codegen-use')!.replace('name }) =>', 'nam }) =>'))
      expect(problemsIn(file)).toEqual([expect.stringContaining(`'nam'`)])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('relay normalises records by id and language', async () => {
    const artifact = pathToFileURL('tests/system/clients/relay/article-list-query.mjs')
    const { shown } = await run<string[]>(
      'relay',
      `
      const { default: compiled } = await import('${artifact}')
      const { fetchQuery } = (await import('relay-runtime')).default
      await fetchQuery(environment, compiled, { locale: 'uk', limit: 3 }).toPromise()
      const keys = environment.getStore().getSource().getRecordIDs()`,
      'keys',
    )
    expect(shown.filter((key) => /^[\w-]{36}:uk$/.test(key)).length).toBeGreaterThan(3)
  })

  describe('for static sites', () => {
    /** Without its imports: what they bring is there already, or is stood in for. */
    const withoutImports = (name: string) => blocks.get(name)!.replaceAll(/^import .*\n/gm, '')

    it('read all articles, each once', async () => {
      const all = `const data = await allArticles('de')`
      const { shown } = await run<{ id: string; title: string }[]>('cms', all)
      const { data } = await graphql('{ countArticles { totalDocs } }')
      expect(new Set(shown.map(({ id }) => id)).size).toBe(data.countArticles.totalDocs)
      expect(shown).toHaveLength(data.countArticles.totalDocs)
    })

    it('read page by page', async () => {
      const few = blocks.get('cms')!.replace('limit: 100', 'limit: 7')
      const { shown, cached } = await runCode<unknown[]>(few, `const data = await allArticles('de')`, 'data')
      expect(cached.length).toBe(Math.ceil(shown.length / 7))
      expect(cached.length).toBeGreaterThan(2)
    })

    it('read one by its slug, or nothing', async () => {
      const both = `const data = await Promise.all(['arbeitsgelegenheiten-80-cent', 'x'].map((slug) => articleBySlug(slug, 'de')))`
      const { shown } = await run<unknown[]>('cms', both)
      expect(shown).toEqual([{ title: expect.any(String), bodyHtml: expect.stringContaining('<p>') }, null])
    })

    it('fill a collection of Astro with entries that have ids', async () => {
      const code = `const defineCollection = (given) => given\n${blocks.get('cms')}${withoutImports('astro')}`
      const entries = 'const data = await collections.articles.loader()'
      const { shown } = await runCode<{ id: string; slug: string }[]>(code, entries, 'data')
      expect(shown[0]).toMatchObject({ id: expect.any(String), slug: expect.any(String) })
    })

    it('let Next read again when a call is signed', async () => {
      const [, isSigned] = /^```js\n(import \{ createHmac.*?)^```$/ms.exec(
        readFileSync('docs/graphql.md', 'utf8'),
      )!
      const secret = `whsec_${Buffer.from('a secret of this test').toString('base64')}`
      const body = '{"type":"content.changed"}'
      const sign = (key: string) => signed('call', Math.floor(Date.now() / 1000), body, [key])
      const calls = [sign(secret), sign(`whsec_${Buffer.from('another').toString('base64')}`)]
      const { shown } = await runCode<{ statuses: number[]; dropped: string[] }>(
        `${isSigned}\nconst dropped = []\nconst revalidateTag = (tag) => dropped.push(tag)\n${withoutImports('next-webhook')}`,
        `
        process.env.WEBHOOK_SECRET = '${secret}'
        const statuses = []
        for (const headers of ${JSON.stringify(calls)}) {
          const request = new Request('http://town.example', { method: 'POST', headers, body: '${body}' })
          statuses.push((await POST(request)).status)
        }`,
        '{ statuses, dropped }',
      )
      expect(shown).toEqual({ statuses: [204, 401], dropped: ['cms'] })
    })
  })
})
