import { describe, expect, it } from '@jest/globals'
import { scopes } from '../../../access/scopes'
import { collections } from '../../../collections'
import { findTownPath } from '../../../src/admin/towns/town-paths'

const paths = Object.fromEntries(collections.map((one) => [one.slug, findTownPath(one)?.path]))

describe('the lists of the panel', () => {
  it('can be narrowed to a municipality wherever the access goes by one', () => {
    const missing = Object.entries(scopes)
      .filter(([name, { town }]) => town && !paths[name] && name !== 'agreement-documents')
      .map(([name]) => `${name}: say in src/admin/towns/town-paths.ts which way leads to the municipality`)
    expect(missing).toEqual([])
  })

  it('are narrowed by the field "municipality" without being named', () => {
    expect(paths).toMatchObject({
      ...{ articles: 'municipality', events: 'municipality', claims: 'municipality', funds: 'municipality' },
      ...{ networks: 'municipality', placements: 'municipality', volunteers: 'municipality' },
      ...{ initiatives: 'municipality', 'local-reviews': 'municipality', 'audit-log': 'municipality' },
    })
    expect(paths).toMatchObject({ topics: undefined, media: undefined, users: undefined })
  })
})
