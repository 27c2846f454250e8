import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { pristineRows } from '../../support/pristine'
import { counted, seeded } from './seeded'

type Town = {
  slug: string
  name: string
  kind: string
  key: string
  near: [number, number]
  members?: [string, string][]
}
const { municipalities } = JSON.parse(readFileSync('seed/district/district.json', 'utf8')) as {
  municipalities: Town[]
}

describe('the seeded district', () => {
  it('has the 15 municipalities of district.json with their keys, kinds and positions', async () => {
    expect(municipalities).toHaveLength(15)
    const columns =
      'slug, name, kind::text, key, position_latitude::float as latitude, position_longitude::float as longitude'
    const towns = await seeded('municipalities', columns, `_status = 'published'`)
    const expected = municipalities.map(({ near: [latitude, longitude], members: _, ...town }) => ({
      ...town,
      latitude,
      longitude,
    }))
    expect(towns).toHaveLength(15)
    expect(towns).toEqual(expect.arrayContaining(expected))
    expect(counted(towns.map(({ kind }) => kind))).toEqual({ stadt: 5, gemeinde: 3, samtgemeinde: 7 })
  })

  it('has the 37 members of its joint municipalities', async () => {
    const members = await pristineRows(
      `
      select town.slug, member.ags, member.name from municipalities_members member
      join municipalities town on town.id = member._parent_id
      where town.slug = any($1) order by town.slug, member._order`,
      [municipalities.map(({ slug }) => slug)],
    )
    const expected = municipalities
      .flatMap(({ slug, members = [] }) => members.map(([ags, name]) => ({ slug, ags, name })))
      .sort((one, other) => (one.slug < other.slug ? -1 : one.slug > other.slug ? 1 : 0))
    expect(expected).toHaveLength(37)
    expect(members).toEqual(expected)
    for (const { ags } of members) expect(ags).toMatch(/^03251\d{3}$/)
  })

  it('has ten building blocks, M1 to M10, in four languages', async () => {
    const blocks = await seeded(
      'building_blocks',
      `code, _status::text as status, (select array_agg(_locale::text order by _locale::text) from building_blocks_locales l
        where l._parent_id = t.id and title is not null and description is not null) as locales`,
    )
    blocks.sort((one, other) => one.code.localeCompare(other.code, 'de', { numeric: true }))
    expect(blocks).toEqual(
      ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10'].map((code) => ({
        code,
        status: 'published',
        locales: ['ar', 'de', 'en', 'uk'],
      })),
    )
  })

  it('has a review of every building block by every municipality', async () => {
    const reviews = await seeded('local_reviews', 'municipality_id, building_block_id, status::text')
    expect(reviews).toHaveLength(15 * 10)
    expect(Object.keys(counted(reviews.map(({ status }) => status))).sort()).toEqual([
      'decided',
      'declined',
      'in-place',
      'open',
      'under-review',
    ])
  })

  it('has the pages that the law demands, topics and settings', async () => {
    const pages = await seeded('pages', 'slug', `_status = 'published'`)
    expect(pages.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['impressum', 'datenschutz', 'barrierefreiheit', 'kontakt']),
    )
    expect(await seeded('topics', 'slug', `_status = 'published'`)).toHaveLength(8)
    expect(await pristineRows('select district_name from site_settings')).toEqual([
      { district_name: 'Landkreis Diepholz' },
    ])
    const rates = await pristineRows(
      `select cents_per_km::int as cents, valid_from, source_title from fund_settings_kilometre_rates`,
    )
    expect(rates.length).toBeGreaterThan(0)
    for (const rate of rates) expect(rate.source_title).toMatch(/\S/)
  })
})
