// What the files of src/payload-fixes say of themselves.
import { readdirSync, readFileSync } from 'node:fs'

export const folder = 'src/payload-fixes'

/** Files that hold no repair: the lists, and what several repairs use. */
const others = ['index.ts', 'graphql/fields-of-collections.ts', 'startup/around-endpoints.ts']

/**
 * Every repair: its file, what Payload does wrong, and where that was seen and reported, with the test that turns red
 * without it. `test.name` is the beginning of the full names of its tests.
 *
 * @throws Error for a file that does not say one of them
 */
export const payloadFixes = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !others.includes(file))
    .sort()
    .map((file) => described(file, readFileSync(`${folder}/${file}`, 'utf8')))

function described(file, code) {
  const [, comment] = /^(?:'use client'\n\n)?\/\*\*\n([^]*?)\n \*\/\n/.exec(code) ?? []
  const text = (comment ?? '').replace(/^ \* ?/gm, '')
  const said = (what) => new RegExp(`^${what}: (.+)$`, 'm').exec(text)?.[1]
  const [testFile, name] = said('Test')?.split(' › ') ?? []
  // The first sentence; the rest is in the file.
  const [fault] = /^.+?\.(?= |$)/.exec(text.split('\n\n')[0].replaceAll('\n', ' ')) ?? ['']
  const fix = {
    name: file.replace(/\.tsx?$/, ''),
    file: `${folder}/${file}`,
    fault,
    seen: said('Seen in'),
    upstream: said('Upstream'),
    test: { file: testFile, name },
  }
  for (const part of [text.includes('Expected:'), text.includes('Actual:'), fix.seen, fix.upstream, name])
    if (!part)
      throw new Error(
        `${fix.file} begins with what is wrong, "Expected:", "Actual:", "Seen in:", "Upstream:" and "Test: file › name".`,
      )
  return fix
}

/** The file of a repair as it would be without: what it is given is given back as it is. */
export function without({ file }) {
  const names = [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:const|function) (\w+)/gm)]
  const isComponent = file.endsWith('.tsx')
  const body = isComponent ? '({ children }: any): any => children' : '(given: any): any => given'
  return `// Switched off for a moment by \`npm run needed-fixes\`.\n${names.map(([, name]) => `export const ${name} = ${body}`).join('\n')}\n`
}

const head = `# Faults of Payload that are repaired here

Made by \`npm run needed-fixes\`, which switches each repair of \`src/payload-fixes\` off in turn and runs the test it names.
What is wrong, step by step, stands in its file. A repair whose test stays green goes.
`

/** The row of a fix in the page, if there is one. */
export const rowOf = (page, { name }) => page.split('\n').find((line) => line.startsWith(`| \`${name}\` `))

/** docs/payload-fixes.md with the results of these repairs; of others, what it said before. */
export function fixesPage(results, before) {
  const rows = payloadFixes().map((fix) => {
    const result = results.find(({ name }) => name === fix.name)
    return result ? line(fix, result) : (rowOf(before, fix) ?? line(fix, { red: 'not tried' }))
  })
  const columns = ['repair', 'what Payload does', 'upstream', 'test', 'red without it']
  return `${head}\n${[cells(columns), cells(columns.map(() => '---')), ...rows].join('\n')}\n`
}

const line = ({ name, fault, upstream, test }, { red }) =>
  cells([`\`${name}\``, fault, upstream.replace(/https:\/\/[^\s)]+/g, '<$&>'), `\`${test.file}\``, red])

const cells = (texts) => `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`
