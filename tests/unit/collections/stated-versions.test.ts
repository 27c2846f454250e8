import { describe, expect, it } from '@jest/globals'
import { collections, globals } from '../../../collections'
import { withStatedVersions } from '../../../collections/shared/stated-versions'

describe('whether versions are kept', () => {
  it.each([...collections, ...globals].map((one) => [one.slug, one] as const))(
    'is stated by %s',
    (_, one) => {
      expect(withStatedVersions(one)).toBe(one)
    },
  )

  it('stops the start where it is not stated', () => {
    expect(() => withStatedVersions({ slug: 'diaries', fields: [] })).toThrow(
      '"diaries" does not say whether versions are kept: add "versions: false" or how many.',
    )
  })
})
