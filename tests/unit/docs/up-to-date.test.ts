import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { accessFingerprint } from '../../../scripts/access-fingerprint.mjs'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const catalogue = parse(readFileSync('publiccode.yml', 'utf8'))
const read = (file: string) => readFileSync(file, 'utf8')

describe('what the documents say', () => {
  it('names the version of the package in publiccode.yml, CHANGELOG.md and SECURITY.md', () => {
    expect(catalogue.softwareVersion).toBe(manifest.version)
    const [newest] = [...read('CHANGELOG.md').matchAll(/^#+ (\d+\.\d+\.\d+)/gm)].map(([, version]) => version)
    expect(newest).toBe(manifest.version)
    expect(read('SECURITY.md')).toContain(`| ${manifest.version.replace(/\.\d+$/, '.x')} `)
  })

  it('numbers each decision once, in its name and its headline', () => {
    const names = readdirSync('docs/decisions').filter((name) => name !== 'README.md')
    expect(new Set(names.map((name) => name.slice(0, 4))).size).toBe(names.length)
    for (const name of names.filter((one) => !one.startsWith('0000')))
      expect(read(`docs/decisions/${name}`)).toMatch(new RegExp(`^# ${name.slice(0, 4)}: `))
  })

  it('proves the current access table, not an earlier one', async () => {
    const proof = read('docs/access-proof.md')
    expect(proof).toContain(`fingerprint \`${await accessFingerprint()}\``)
    expect(proof).toMatch(/^\*\*(\d+) of \1 weakenings were noticed\.\*\*$/m)
  })

  it('names the same oldest Node everywhere', () => {
    const oldest = manifest.engines.node.replace('>=', '')
    const node = catalogue.dependsOn.open.find(({ name }: { name: string }) => name === 'Node.js')
    expect(node.versionMin).toBe(oldest)
    const short = oldest.replace(/\.0$/, '')
    for (const file of ['README.md', 'CONTRIBUTING.md'])
      expect(read(file)).toMatch(new RegExp(`${short} or newer`))
  })
})
