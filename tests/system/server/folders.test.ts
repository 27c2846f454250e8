import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { Failure } from '../../../src/operator/failure'
import { checkWritable } from '../../../src/operator/folders'
import { emptyFolder, launch, removeFolder } from '../../support/system'

const folder = emptyFolder()
afterAll(() => removeFolder(folder))

it('a folder that can be written to is made, and nothing is left in it', () => {
  const place = path.join(folder, 'not', 'there', 'yet')
  checkWritable('MEDIA_DIR', place)
  expect(readdirSync(place)).toEqual([])
})

describe('a folder that nothing can be written to', () => {
  const file = path.join(folder, 'a-file')
  writeFileSync(file, '')

  it.each([
    [file, 'it is a file'],
    [path.join(file, 'below'), 'a part of the path is a file'],
    // A file system in which not even root may make a file.
    ['/sys', 'this user may not write there'],
  ])('is told in one sentence: %s', (place, reason) => {
    expect(() => checkWritable('DATA_DIR', place)).toThrow(
      new Failure(`DATA_DIR cannot be written to: ${place} (${reason}).`),
    )
  })

  it('stops the start before anything else is done', async () => {
    const data = path.join(folder, 'data-of-the-start')
    const system = await launch({ folder, env: { DATA_DIR: data, MEDIA_DIR: file } })
    expect(await system.ended).toBe(1)
    expect(system.output()).toBe(`\n✗ MEDIA_DIR cannot be written to: ${file} (it is a file).\n`)
    expect(existsSync(path.join(data, 'postgres'))).toBe(false)
  })
})
