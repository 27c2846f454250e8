import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { cursorOf, idIn } from '../../../src/domain/cursor'
import { fc } from '../../support/random'

describe('a cursor', () => {
  it('stands for the id it was made of', () => {
    for (const id of [randomUUID(), '00000000-0000-0000-0000-000000000000', randomUUID()])
      expect(idIn(cursorOf(id))).toBe(id)
  })

  it('has one spelling, of 22 characters', () => {
    const cursor = cursorOf('ffffffff-ffff-4fff-bfff-ffffffffffff')
    expect(cursor).toHaveLength(22)
    expect(idIn(cursor.replace(/.$/, 'x'))).toBeUndefined()
    expect(idIn(`${cursor}=`)).toBeUndefined()
  })

  it('is nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const id = idIn(text)
        return id === undefined || cursorOf(id) === text
      }),
    )
  })
})
