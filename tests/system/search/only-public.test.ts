import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { fc, seed } from '../../support/random'
import { change, type Made, make, published } from '../../support/records'
import { type SecondProcess, startSecondProcess } from '../../support/second-process'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'
import { found, paragraph } from './asking'

/** Invented words: in no other record, and far from each other. */
const word = fc
  .array(
    fc.constantFrom('qua', 'zyl', 'brom', 'fex', 'juv', 'wak', 'pyx', 'dro', 'gni', 'hub', 'lim', 'tor'),
    {
      minLength: 5,
      maxLength: 7,
    },
  )
  .map((parts) => parts.join(''))

const [...words] = fc.sample(fc.uniqueArray(word, { minLength: 60, maxLength: 60 }), { seed, numRuns: 1 })[0]!
const next = () => words.pop()!

/** Records of each kind, with a word in each text that is searched. */
const kinds: Record<string, (one: string, other: string) => object> = {
  articles: (title, other) => ({ title, teaser: other, body: paragraph(other), kind: 'news' }),
  pages: (title, other) => ({ title, body: paragraph(other) }),
  topics: (name) => ({ name }),
  services: (name, other) => ({ name, description: paragraph(other), kind: 'other' }),
  'service-providers': (name) => ({ name, legalForm: 'ev' }),
  'building-blocks': (title, other) => ({ title, description: paragraph(other), code: other.slice(0, 10) }),
  events: (title, other) => ({
    ...{ title, description: paragraph(other), kind: 'public', start: '2027-05-01T10:00:00.000Z' },
  }),
  'glossary-words': (name, other) => ({ word: name, meaning: other, spellings: [{ text: other }] }),
}

/** Whether the text stands in an answer of GraphQL, and in the pages but for the question that they repeat. */
const shows = async (text: string, url = sharedUrl()): Promise<boolean> => {
  const { data } = await graphql(
    `
      query ($query: String!) {
        Search(query: $query, limit: 50) {
          suggestion
          entries {
            title
            titleParts {
              text
            }
            excerptParts {
              text
            }
          }
        }
      }
    `,
    { query: text },
    { url },
  )
  const pages = await Promise.all(
    ['suche', 'brief'].map(async (page) => (await fetch(`${url}/${page}?q=${text}`)).text()),
  )
  const repeated = new RegExp(`q=${text}|value="${text}"|„${text}“|<script.*?</script>`, 'gs')
  const isInPage = pages.some((html) => html.replace(repeated, '').includes(text))
  const isInAnswer = JSON.stringify(data.Search).includes(text)
  if (isInPage !== isInAnswer) throw new Error(`GraphQL and page differ for ${text}`)
  return isInAnswer
}

describe('the search, of records that come and go', () => {
  let other: SecondProcess
  let provider: Made
  beforeAll(async () => {
    other = await startSecondProcess()
    provider = await make('service-providers', { name: next(), legalForm: 'ev', ...published })
  })
  afterAll(() => other.stop())

  const dataOf = (kind: string, one: string, two: string) => ({
    ...kinds[kind]!(one, two),
    ...(kind === 'services' ? { provider: provider.id } : {}),
  })

  it.each(Object.keys(kinds))(
    'shows none of %s before they are published and after they are withdrawn',
    async (kind) => {
      const [title, body, secret] = [next(), next(), next()]
      const made = await make(`${kind}?draft=true`, { ...dataOf(kind, title, body), _status: 'draft' })
      const hasBody = JSON.stringify(dataOf(kind, title, body)).includes(body)
      const both = async () => [await shows(title), hasBody && (await shows(body))]
      expect(await both()).toEqual([false, false])
      await change(`${kind}/${made.id}`, published)
      expect(await both()).toEqual([true, hasBody])

      // A draft of a published record says nothing.
      await change(`${kind}/${made.id}?draft=true`, { ...dataOf(kind, secret, body), _status: 'draft' })
      expect([await shows(secret), await shows(title)]).toEqual([false, true])

      await change(`${kind}/${made.id}`, { _status: 'draft' })
      expect(await both()).toEqual([false, false])
      await change(`${kind}/${made.id}`, published)
      await change(`${kind}/${made.id}`, { deletedAt: new Date().toISOString() })
      expect([...(await both()), await shows(secret)]).toEqual([false, false, false])
    },
  )

  it('shows no event that is not for the public', async () => {
    const title = next()
    const event = await make('events', {
      ...dataOf('events', title, next()),
      audience: 'helpers',
      ...published,
    })
    expect(await shows(title)).toBe(false)
    await change(`events/${event.id}`, { audience: 'public', ...published })
    expect(await shows(title)).toBe(true)
    await change(`events/${event.id}`, { audience: 'invited', ...published })
    expect(await shows(title)).toBe(false)
  })

  it('shows an edit in the next answer, on another process too', async () => {
    const [before, after] = [next(), next()]
    const made = await make('articles', { ...dataOf('articles', before, next()), ...published })
    for (const url of [sharedUrl(), other.system.url]) {
      await change(`articles/${made.id}`, { title: before, ...published })
      await found(before, { url: other.system.url })
      await change(`articles/${made.id}`, { title: after, ...published })
      expect([await shows(before, sharedUrl()), await shows(after, sharedUrl())]).toEqual([false, true])
      const isThere = async (text: string) => (await found(text, { url })).entries.length > 0
      for (let tries = 0; tries < 50 && !(await isThere(after)); tries++)
        await new Promise((resolve) => setTimeout(resolve, 20))
      expect([await isThere(before), await isThere(after)]).toEqual([false, true])
    }
  })

  it('keeps no word of what is hidden in its tables', async () => {
    const [title, body] = [next(), next()]
    const made = await make('articles', { ...dataOf('articles', title, body), ...published })
    const rows = () =>
      rowsOf(
        `select 1 from search_entries where record = '${made.id}' union all
         select 1 from search_words where word in ('${title}', '${body}')`,
      )
    expect(await rows()).toHaveLength(3)
    await change(`articles/${made.id}`, { _status: 'draft' })
    expect(await rows()).toEqual([])
  })

  it('counts each word as often as it stands in entries', async () => {
    const counted = `select word from search_words w full join (
        select word, count(*) as entries
        from search_entries e, search_vocabulary(e.title || ' ' || e.summary || ' ' || e.body) word group by word
      ) t using (word) where w.entries is distinct from t.entries`
    expect(await rowsOf(counted)).toEqual([])
  })
})
