import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { payloadFixes, rowOf } from '../../../scripts/payload-fixes.mjs'

type Fix = { name: string; file: string; upstream: string; test: { file: string; name: string } }
const fixes = payloadFixes() as Fix[]
const read = (file: string) => readFileSync(file, 'utf8')
const sources = ['access', 'collections', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('migrations/'))
    .map((name) => `${folder}/${name}`),
)

describe('each repair of Payload', () => {
  it('names an issue of Payload, or says that there is none', () => {
    for (const { name, upstream } of fixes)
      expect({ name, upstream }).toEqual({
        name,
        upstream: expect.stringMatching(/^(not filed|https:\/\/github\.com\/payloadcms\/)/),
      })
  })

  it('names a test file that is there', () => {
    for (const { name, test } of fixes)
      expect({ name, is: existsSync(test.file) }).toEqual({ name, is: true })
  })

  it('is in the list, or called where the fault is met', () => {
    const all = sources.map(read).join('\n')
    for (const { name } of fixes) {
      const at = name.replace(/^.*\//, '')
      expect({ name, used: new RegExp(`['/]${at}['#]`).test(all) }).toEqual({ name, used: true })
    }
  })

  it('stands in the page of repairs, which holds none that is needless', () => {
    const page = read('docs/payload-fixes.md')
    for (const fix of fixes)
      expect({ name: fix.name, is: Boolean(rowOf(page, fix)) }).toEqual({ name: fix.name, is: true })
    expect(page.match(/^\| `/gm)).toHaveLength(fixes.length)
    expect(page).not.toContain('**no**')
  })
})
