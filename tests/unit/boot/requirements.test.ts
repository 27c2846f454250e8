import { spawnSync } from 'node:child_process'
import { readFileSync, type statfsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../../src/operator/failure'
import { endOfLifeNote } from '../../../scripts/node-version.mjs'
import { checkFreeSpace } from '../../../src/operator/free-space'
import { fc } from '../../support/random'

describe('the version of Node', () => {
  const check = (version: string) =>
    spawnSync(
      process.execPath,
      ['-e', `import('./scripts/node-version.mjs').then((it) => it.checkNodeVersion('${version}'))`],
      { encoding: 'utf8', env: { PATH: process.env.PATH } as unknown as NodeJS.ProcessEnv },
    )
  const needed: string = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace('>=', '')
  const [major] = needed.split('.').map(Number)

  it.each(['18.0.0', `${major! - 1}.99.99`])('%s is refused with one sentence', (version) => {
    const { status, stdout, stderr } = check(version)
    const sentence = `Node ${version} is too old: Bürgernetz needs Node ${needed} or newer.`
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `\n✗ ${sentence}\n` })
  })

  it.each([needed, `${major! + 1}.0.0`, '100.0.0'])('%s is taken', (version) => {
    const { status, stderr } = check(version)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('the end of life of a Node version', () => {
  it('is reported in one sentence from the day after, with the oldest supported version', () => {
    expect(endOfLifeNote('20.20.2', '2026-04-30')).toBeUndefined()
    expect(endOfLifeNote('20.20.2', '2026-05-01')).toBe(
      'Node 20.20.2 has had no security fixes since 2026-04-30: change to Node 22 or newer.',
    )
    expect(endOfLifeNote('23.1.0', '2027-05-01')).toContain('change to Node 24 or newer.')
  })

  it('is not guessed for unknown versions, and no version is recommended when all have ended', () => {
    expect(endOfLifeNote('98.0.0', '2026-11-27')).toBeUndefined()
    expect(endOfLifeNote('22.0.0', '2099-01-01')).toContain('change to a newer Node.')
  })

  it('comes from dated data with a source', () => {
    const { source, asOf, endOfLife } = JSON.parse(readFileSync('scripts/node-end-of-life.json', 'utf8'))
    expect(source).toMatch(/^https:\/\/github\.com\/nodejs\/Release\//)
    for (const date of [asOf, ...Object.values(endOfLife)]) expect(date).toMatch(/^20\d\d-\d\d-\d\d$/)
    const oldest: string = JSON.parse(readFileSync('package.json', 'utf8')).engines.node
    expect(Object.keys(endOfLife)[0]).toBe(/\d+/.exec(oldest)![0])
  })
})

describe('free disk space', () => {
  /** A disk with that many blocks of 4096 bytes free. */
  const disk = (bavail: number, asked: string[] = []) =>
    ((place: string) => {
      asked.push(place)
      return { bavail, bsize: 4096 }
    }) as unknown as typeof statfsSync
  const enough = Math.ceil(200_000_000 / 4096)

  it('must be 200 MB', () => {
    expect(() => checkFreeSpace('/', disk(enough))).not.toThrow()
    expect(() => checkFreeSpace('/', disk(enough - 1))).toThrow(
      new Failure('Not enough disk space: 199 MB are free at /, 200 MB are needed.'),
    )
  })

  it('is reported correctly for any amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: enough - 1 }), (blocks) => {
        const megabytes = Math.floor((blocks * 4096) / 1e6)
        expect(() => checkFreeSpace('/', disk(blocks))).toThrow(`: ${megabytes} MB are free at /, 200 MB`)
      }),
    )
  })

  it('is measured on the disk that will hold a folder not yet created', () => {
    const asked: string[] = []
    checkFreeSpace(path.resolve('tests/not/there/yet'), disk(enough, asked))
    expect(asked).toEqual([path.resolve('tests')])
  })
})
