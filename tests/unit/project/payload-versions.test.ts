import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { withPayload } from '../../../scripts/payload-versions.mjs'

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const manifest = read('package.json')

describe('a try with another version of Payload', () => {
  it('raises all packages of Payload, and what its adapter wants in one exact version', () => {
    const pinned = [{ pg: '9.9.9', 'drizzle-orm': '8.8.8', uuid: '7.7.7', express: '^6.0.0' }]
    const { dependencies, ...rest } = withPayload(manifest, '99.1.0', pinned)
    expect(rest).toEqual({ ...manifest, dependencies: undefined, ...rest })
    const changed = Object.keys(dependencies).filter(
      (name) => dependencies[name] !== manifest.dependencies[name],
    )
    const ofPayload = changed.filter((name) => name === 'payload' || name.startsWith('@payloadcms/'))
    expect(new Set(ofPayload.map((name) => dependencies[name]))).toEqual(new Set(['99.1.0']))
    expect(changed.filter((name) => !ofPayload.includes(name)).sort()).toEqual(['drizzle-orm', 'pg'])
    expect(Object.keys(dependencies)).toEqual(Object.keys(manifest.dependencies))
  })

  it('changes nothing with the version that is installed', () => {
    const names = [
      'payload',
      ...Object.keys(manifest.dependencies).filter((name) => name.startsWith('@payloadcms/')),
    ]
    const versions = new Set(names.map((name) => manifest.dependencies[name]))
    expect(versions.size).toBe(1)
    const pinned = names.map((name) => read(`node_modules/${name}/package.json`).dependencies)
    expect(withPayload(manifest, [...versions][0]!, pinned.slice(1, 3))).toEqual(manifest)
  })
})
