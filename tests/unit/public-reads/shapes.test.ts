import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { Slot } from '../../../src/domain/slot'
import { comparisonsIn, shapeOf, slotted } from '../../../src/public-reads/questions/shapes'

const shape = (text: string, variables: Record<string, unknown>) =>
  shapeOf(comparisonsIn(parse(text)), variables)

describe('the shape of an operation', () => {
  const bySlug = 'query ($slug: String) { Articles(where: { slug: { equals: $slug } }) { docs { id } } }'

  it('is the same for all values that are only compared', () => {
    expect(shape(bySlug, { slug: 'a' })).toBe(shape(bySlug, { slug: 'b, c' }))
    const byFilter = 'query ($w: ArticleWhere) { Articles(where: $w) { docs { id } } }'
    const filter = (value: unknown, list: unknown[]) => ({
      w: { OR: [{ id: { in: list } }, { asOf: { equals: value } }] },
    })
    expect(shape(byFilter, filter(1, ['x']))).toBe(shape(byFilter, filter(2, ['y', 'z'])))
    const byId = 'query ($id: String!) { Article(id: $id) { slug } }'
    expect(shape(byId, { id: 'a' })).toBe(shape(byId, { id: 'b' }))
  })

  it.each([
    ['null', null],
    ['nothing', ''],
    ['the text null', 'null'],
    ['a truth value', true],
    ['a list', ['a']],
  ])('is another for %s', (_, value) => {
    expect(shape(bySlug, { slug: value })).not.toBe(shape(bySlug, { slug: 'a' }))
  })

  it('tells an empty list, and one with nothing in it, from others', () => {
    const text = 'query ($ids: [String]) { Articles(where: { id: { in: $ids } }) { docs { id } } }'
    const shapes = [['a'], [], [null, 'a'], ['']].map((ids) => shape(text, { ids }))
    expect(new Set(shapes).size).toBe(4)
  })

  it.each([
    ['an order', 'query ($v: String) { Articles(sort: $v) { docs { id } } }'],
    ['a language', 'query ($v: Locale) { Articles(locale: $v) { docs { id } } }'],
    ['a directive', 'query ($v: Boolean!) { Articles { docs { id slug @include(if: $v) } } }'],
    [
      'a condition and an order',
      'query ($v: String) { Articles(sort: $v, where: { slug: { equals: $v } }) { docs { id } } }',
    ],
    [
      'one of several values',
      'query ($v: String) { Articles(where: { slug: { in: ["a", $v] } }) { docs { id } } }',
    ],
    ['values in one text', 'query ($v: JSON) { Articles(where: { topics: { in: $v } }) { docs { id } } }'],
  ])('is another for each value of %s', (_, text) => {
    expect(shape(text, { v: 'a' })).not.toBe(shape(text, { v: 'b' }))
  })
})

it('slots read the values of each request', () => {
  const comparisons = comparisonsIn(
    parse('query ($w: ArticleWhere, $n: Int) { Articles(where: $w, limit: $n) { docs { id } } }'),
  )
  const { w, n } = slotted(comparisons, { w: { and: [{ slug: { equals: 'a' } }] }, n: 2 }) as {
    w: { and: { slug: { equals: Slot } }[] }
    n: number
  }
  expect(n).toBe(2)
  expect(w.and[0]!.slug.equals.read({ w: { and: [{ slug: { equals: 'b' } }] } })).toBe('b')
})
