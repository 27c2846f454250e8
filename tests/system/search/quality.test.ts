import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { found } from './asking'
import { questions } from './questions'

type Result = { query: string; locale: string; expected: string; place: number; first: string }

/** Of which the answer has to be among the first three. */
const wanted = 54

const placeOf = async (query: string, locale: string, expected: string): Promise<Result> => {
  const { entries } = await found(query, { locale, limit: 10 })
  const names = entries.map(({ kind, slug }) => `${kind}/${slug}`)
  return { query, locale, expected, place: names.indexOf(expected) + 1, first: names[0] ?? '' }
}

describe('the quality of the search', () => {
  const results: Record<string, Result[]> = {}
  const all = () => Object.values(results).flat()

  beforeAll(async () => {
    for (const [about, some] of Object.entries(questions)) {
      results[about] = []
      for (const question of some) results[about].push(await placeOf(...question))
    }
  })

  it(`finds the right entry among the first three for at least ${wanted} of 60 questions`, () => {
    expect(all()).toHaveLength(60)
    const missed = all().filter(({ place }) => place < 1 || place > 3)
    expect(missed.length ? missed : []).toHaveLength(Math.min(missed.length, 60 - wanted))
  })

  it('finds nothing that the public cannot read', async () => {
    for (const { query, locale } of all()) {
      const { entries } = await found(query, { locale, limit: 50 })
      const fields = entries.map(({ id, kind }, place) => `e${place}: ${typeOf(kind)}(id: "${id}") { id }`)
      const { data } = await graphql(`{ none: __typename ${fields.slice(0, 40).join(' ')} }`)
      expect(Object.values(data)).not.toContain(null)
    }
  })

  it('is written down where asked to', () => {
    if (process.env.RECORD_SEARCH_QUALITY) writeFileSync('docs/search-quality.md', page(results))
    expect(page(results)).toContain('| `бешайд` | uk | `glossary_words/bescheid` | 1 |')
  })
})

const names: Record<string, string> = { municipalities: 'Municipality', glossary_words: 'GlossaryWord' }

const typeOf = (kind: string) =>
  names[kind] ??
  kind
    .replace(/s$/, '')
    .split('_')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')

function page(results: Record<string, Result[]>): string {
  const all = Object.values(results).flat()
  const within = (most: number) => all.filter(({ place }) => place >= 1 && place <= most).length
  const row = ({ query, locale, expected, place, first }: Result) =>
    `| \`${query}\` | ${locale} | \`${expected}\` | ${place || '–'} | ${place === 1 ? '' : `\`${first}\``} |`
  return `# Quality of the search

Made by \`RECORD_SEARCH_QUALITY=1 npm test -- tests/system/search/quality\`, with the demo data. Each row is what somebody types, on the site of which language, the entry that has to come first, and its place in the answer (– if it is not among the first ten).

**${within(3)} of ${all.length} are among the first three, ${within(1)} come first.**
${Object.entries(results)
  .map(
    ([about, some]) =>
      `\n## ${about[0]!.toUpperCase()}${about.slice(1)}\n\n| typed | language | expected | place | first instead |\n| --- | --- | --- | --- | --- |\n${some.map(row).join('\n')}\n`,
  )
  .join('')}`
}
