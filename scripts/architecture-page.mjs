// The picture in docs/architecture.md and the index of decisions, from the sources themselves.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { architecture } from './architecture.mjs'

const page = 'docs/architecture.md'
const index = 'docs/decisions/README.md'

/** `src/graphql/limits/cost.ts` lies in the module `graphql`. */
const moduleOf = (file) =>
  /^(?:src\/)?(database\/layers|jobs\/queue|payload-fixes\/requests|[^/.]+)/.exec(file)[1]

/** Modules that nearly every other one imports: their arrows would hide the rest. */
const everywhere = ['domain', 'messages', 'settings', 'log', 'operator', 'request', 'brand']
/** Made by tools, or the one file that names everything. */
const left = [...everywhere, 'payload-types', 'payload', 'migrations', 'app']

const { stdout } = spawnSync(
  process.execPath,
  [...architecture, '--include-only', '^(src|access|collections)/', '--output-type', 'json'],
  { encoding: 'utf8', maxBuffer: 1e9 },
)
const arrows = new Map()
for (const { source, dependencies } of JSON.parse(stdout).modules)
  for (const { resolved } of dependencies) {
    const [from, to] = [moduleOf(source), moduleOf(resolved)]
    if (from === to || left.includes(from) || left.includes(to)) continue
    arrows.set(from, (arrows.get(from) ?? new Set()).add(to))
  }

/** Whether a module is reached by another way than the arrow itself. */
function isReachedOtherwise(from, to) {
  const seen = new Set([from])
  const next = [...arrows.get(from)].filter((one) => one !== to)
  for (const one of next) {
    if (one === to) return true
    if (seen.has(one)) continue
    seen.add(one)
    next.push(...(arrows.get(one) ?? []))
  }
  return false
}

const id = (module) => module.replace(/\W/g, '_')
const lines = [...arrows].flatMap(([from, all]) =>
  [...all]
    .filter((to) => !isReachedOtherwise(from, to))
    .map((to) => `  ${id(from)}["${from}"] --> ${id(to)}["${to}"]`),
)
const picture = ['```mermaid', 'flowchart TD', ...lines.sort(), '```'].join('\n')
const between = /(<!-- picture: npm run generate -->\n)[^]*(\n<!-- end of picture -->)/
writeFileSync(
  page,
  readFileSync(page, 'utf8').replace(between, (_, head, tail) => `${head}\n${picture}\n${tail}`),
)

const decisions = readdirSync('docs/decisions')
  .filter((name) => /^\d{4}-/.test(name) && !name.startsWith('0000'))
  .sort()
  .map((name) => {
    const text = readFileSync(`docs/decisions/${name}`, 'utf8')
    const [, title] = /^# \d{4}: (.*)$/m.exec(text)
    const [, status] = /^- Status: (.*)$/m.exec(text)
    return `| [${name.slice(0, 4)}](${name}) | ${title} | ${status} |`
  })
const table = ['| | decision | status |', '| --- | --- | --- |', ...decisions].join('\n')
const text = `# Decisions\n\nEach choice that somebody might undo, with what was known then. A new one starts from [0000-template.md](0000-template.md).\n\n${table}\n`
writeFileSync(index, await format(text, { ...(await resolveConfig(index)), parser: 'markdown' }))
