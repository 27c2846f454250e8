import { beforeAll, describe, expect, it } from '@jest/globals'
import { runOnItsOwn } from '../../support/own-process'

let read: { compared: [string, string][]; built: number; asked: string[]; got: string[] }

beforeAll(async () => {
  read = await runOnItsOwn('tests/system/accounts/account-reads-main.ts')
}, 120_000)

describe('an account read by its id', () => {
  it('is what Payload reads without the prepared statement, whatever becomes of it', () => {
    for (const [prepared, without] of read.compared) expect(prepared).toBe(without)
    const texts = read.compared.map(([prepared]) => prepared)
    expect(texts.filter((text) => text.includes('"roles":["municipal"]'))).toHaveLength(4)
    expect(texts.find((text) => text.includes('"municipal"'))).toMatch(
      /"municipalities":\["[^]*"sessions":\[\{/,
    )
    expect(texts.filter((text) => text.includes('Umbenannt'))).toHaveLength(1)
    expect(texts.at(-2)).toMatch(/^NotFound/)
  })

  it('is the one that was asked for, when many are asked for at once', () => {
    expect(read.got).toEqual(read.asked)
  })

  it('builds its statement once', () => {
    expect(read.built).toBe(1)
  })
})
