// Computes every file that a new collection creates or changes, before anything is written.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import prettier from 'prettier'
import { withElement, withImport, withProperty, withWords } from './insertions.mjs'
import { constantOf, namesFor } from './names.mjs'
import { collectionFile, editorsWrite, tableRow, testFile, worldFile } from './texts.mjs'

/** Audience → file and constant of what it is expected to do. */
const expectations = {
  public: ['public', 'everyone'],
  ...Object.fromEntries(
    ['volunteer', 'network', 'municipal', 'treasurer', 'auditor', 'editor', 'district', 'admin'].map(
      (one) => [one, [one, one]],
    ),
  ),
}

/**
 * Adds a collection to the project in `root`: all files, or none if it cannot be added.
 *
 * @returns its names, and the files that were written
 * @throws Error with a sentence for people
 */
export async function addCollection(root, wanted) {
  const names = namesFor(root, wanted)
  const files = await formatted(root, changesFor(root, names))
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  return { names, files: [...files.keys()] }
}

function changesFor(root, names) {
  const { name, group, labels, isPublic, siblings } = names
  const constant = constantOf(name)
  const files = new Map([
    [`collections/${group}/${name}/index.ts`, collectionFile(names)],
    [`tests/system/access/matrix/world/${name}.ts`, worldFile(names)],
    [`tests/system/collections/${name}.test.ts`, testFile(names)],
  ])
  const change = (file, changed) =>
    files.set(file, changed(files.get(file) ?? readFileSync(path.join(root, file), 'utf8')))
  const constants = siblings.map(constantOf)

  change('collections/index.ts', (source) =>
    withElement(
      withImport(source, `import { ${constant} } from './${group}/${name}'`),
      'collections',
      constants,
      constant,
    ),
  )
  change('access/table.ts', (source) => withProperty(source, 'table', siblings, tableRow(names)))
  for (const [audience, [file, object]] of Object.entries(expectations)) {
    const may = expectedOf(audience, names)
    if (may)
      change(`tests/system/access/expected/${file}.ts`, (source) =>
        withProperty(source, object, siblings, `'${name}': ${may}`),
      )
  }
  change('tests/system/access/matrix/world/index.ts', (source) =>
    withElement(withImport(source, `import { ${constant} } from './${name}'`), 'world', constants, constant),
  )
  if (isPublic) {
    change('tests/system/access/samples.ts', (source) =>
      withProperty(source, 'samples', siblings, `'${name}': () => ({ title: 'Rechte', ...slug() })`),
    )
    change('docs/graphql.md', (source) => withRow(source, names))
    change('collections/settings/webhooks/kinds.ts', (source) =>
      withProperty(source, 'kinds', siblings, `'${name}': ${JSON.stringify([labels, names.ens])}`),
    )
  }
  change('tests/browser/panel/panel-entries.ts', (source) => {
    const heading = headingOf(root, group)
    const roles = ['admin', 'district', 'editor'].filter((role) => expectedOf(role, names))
    return roles.reduce(
      (changed, role) => withWords(changed, 'entries', [role, heading], ` ${name}+`),
      withProperty(source, 'names', siblings, `'${name}': ${JSON.stringify(labels)}`),
    )
  })
  return files
}

/** What the row in the table comes to, in the words of the expectations; undefined for nothing. */
function expectedOf(audience, names) {
  const writes = audience === 'district' || (audience === 'editor' && editorsWrite(names))
  if (writes || (names.isPublic && ['editor', 'admin'].includes(audience))) return 'everything'
  return names.isPublic ? 'published' : undefined
}

/** The German heading of the group in the panel's navigation. */
function headingOf(root, group) {
  const source = readFileSync(path.join(root, 'collections/shared/groups.ts'), 'utf8')
  return new RegExp(`\\b${group}: both\\('([^']+)'`).exec(source)[1]
}

/** Its names in the table of docs/graphql.md, before the globals. */
function withRow(source, { label, en, one, many }) {
  const before = '| Homepage, Website'
  if (!source.includes(before)) throw new Error('docs/graphql.md has no table of names any more.')
  const kind = label === en ? en : `${en} (${label})`
  return source.replace(before, `| ${kind} | \`${one}\` | \`${many}\` | \`count${many}\` |\n${before}`)
}

async function formatted(root, files) {
  const options = JSON.parse(readFileSync(path.join(root, '.prettierrc.json'), 'utf8'))
  const all = [...files].map(async ([file, text]) => [
    file,
    await prettier.format(text, { ...options, filepath: file }),
  ])
  return new Map(await Promise.all(all))
}
