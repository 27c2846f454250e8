import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import prettier from 'prettier'
import ts from 'typescript'
import { addCollection } from '../../../scripts/new-collection/changes.mjs'

const courses = {
  ...{ name: 'language-courses', group: 'public', isPublic: true },
  ...{ label: 'Sprachkurs', labels: 'Sprachkurse', en: 'Language course', ens: 'Language courses' },
}
const diaries = {
  ...{ name: 'diaries', group: 'people', isPublic: false },
  ...{ label: 'Tagebuch', labels: 'Tagebücher', en: "Volunteer's diary", ens: "Volunteers' diaries" },
}
const needed = [
  ...['collections/index.ts', 'collections/shared/groups.ts', 'access/table.ts', 'docs/graphql.md'],
  ...['tests/system/access/expected', 'tests/system/access/matrix/world', 'tests/system/access/samples.ts'],
  ...['tests/browser/panel/panel-entries.ts', 'collections/settings/webhooks/kinds.ts', '.prettierrc.json'],
]

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'new-collection-'))
  for (const file of needed) cpSync(file, path.join(root, file), { recursive: true })
  for (const group of ['public', 'people', 'money', 'steering'])
    for (const name of readdirSync(`collections/${group}`))
      mkdirSync(path.join(root, 'collections', group, name), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const everything = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [
      path.join(parentPath, name),
      readFileSync(path.join(parentPath, name), 'utf8'),
    ])
const expectation = (audience: string) =>
  read(`tests/system/access/expected/${audience}.ts`).match(/^ {2}'?(language-courses|diaries)'?: .*$/m)?.[0]

describe('a new collection', () => {
  it('gets a folder, a row, and a place in every list that people keep', async () => {
    const { files } = await addCollection(root, courses)
    expect(files.slice(0, 3)).toEqual([
      'collections/public/language-courses/index.ts',
      'tests/system/access/matrix/world/language-courses.ts',
      'tests/system/collections/language-courses.test.ts',
    ])
    const index = read('collections/index.ts')
    expect(index).toContain(`import { languageCourses } from './public/language-courses'\n`)
    expect(index).toContain('  feedbackEntries,\n  languageCourses,\n\n  localReviews,')
    expect(read('access/table.ts')).toContain(`  'language-courses': publicContent,\n\n  'local-reviews'`)
    expect(read('tests/system/access/matrix/world/index.ts')).toContain(
      '  feedbackEntries,\n  languageCourses,\n',
    )
    expect(read('docs/graphql.md')).toMatch(
      /^\| Language course \(Sprachkurs\) +\| `LanguageCourse` +\| `LanguageCourses` +\| `countLanguageCourses` +\|\n\| Homepage/m,
    )
    expect(read('collections/settings/webhooks/kinds.ts')).toContain(
      `  'glossary-words': ['Wörter aus Briefen', 'Glossary words'],\n  'language-courses': ['Sprachkurse', 'Language courses'],\n`,
    )
    expect(
      read('tests/browser/panel/panel-entries.ts').match(/ feedback-entries language-courses\+/g),
    ).toHaveLength(3)
  })

  it('is read by everybody and written by editors, district and administration, if it is public', async () => {
    await addCollection(root, courses)
    for (const audience of ['public', 'volunteer', 'network', 'municipal', 'treasurer', 'auditor'])
      expect(expectation(audience)).toBe(`  'language-courses': published,`)
    for (const audience of ['editor', 'district', 'admin'])
      expect(expectation(audience)).toBe(`  'language-courses': everything,`)
  })

  it('is the district’s alone if it is about people', async () => {
    await addCollection(root, diaries)
    expect(read('access/table.ts')).toContain(`  diaries: { ...nobody, district: 'CRUD all' },\n`)
    expect(expectation('district')).toBe('  diaries: everything,')
    for (const audience of [
      'public',
      'volunteer',
      'network',
      'municipal',
      'treasurer',
      'auditor',
      'editor',
      'admin',
    ])
      expect(expectation(audience)).toBeUndefined()
    expect(read('collections/people/diaries/index.ts')).toContain('  versions: false,\n')
  })

  it.each([courses, diaries])('of $group is made of files that are whole and formatted', async (wanted) => {
    const { files } = await addCollection(root, wanted)
    expect(files.length).toBeGreaterThan(7)
    const options = JSON.parse(read('.prettierrc.json'))
    for (const file of files) {
      expect({ file, ok: await prettier.check(read(file), { ...options, filepath: file }) }).toEqual({
        file,
        ok: true,
      })
      if (!file.endsWith('.ts')) continue
      const { diagnostics } = ts.transpileModule(read(file), { reportDiagnostics: true })
      expect({ file, diagnostics }).toEqual({ file, diagnostics: [] })
    }
  })
})

describe('what cannot be added', () => {
  it.each([
    [{ name: undefined }, 'Say how the collection is called'],
    [{ name: 'languageCourses' }, '"languageCourses" is not written in small letters with hyphens'],
    [{ name: 'language-course' }, '"language-course" is no plural'],
    [{ name: 'equipment' }, '"equipment" is no plural'],
    [{ name: 'articles' }, 'There is already something called "articles"'],
    [{ name: 'site-settings' }, 'There is already something called "site-settings"'],
    [{ group: 'schools' }, 'Say to which group it belongs: --group public|people|money|steering.'],
    [{ labels: '', ens: undefined }, 'Names for people are missing: --labels, --ens.'],
    [{ group: 'people' }, 'Records about people are not public as a whole: leave out --public.'],
  ])('%p is told why, and nothing changes', async (change, sentence) => {
    const before = everything()
    await expect(addCollection(root, { ...courses, ...change })).rejects.toThrow(sentence)
    expect(everything()).toEqual(before)
  })

  it('is told so as well when a list is not where it was', async () => {
    rmSync(path.join(root, 'docs/graphql.md'))
    const before = everything()
    await expect(addCollection(root, courses)).rejects.toThrow()
    expect(everything()).toEqual(before)
  })
})
