import { describe, expect, it } from '@jest/globals'
import { tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { expectRefused, send } from './attack'

const form = { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Payload-HTTP-Method-Override': 'GET' }
const asked = (path: string, parameters: string) => () => send(`/api/${path}?${parameters}`)
const posted = (path: string, body: string) => () =>
  send(`/api/${path}`, { method: 'POST', headers: form, body })
const graphql = (query: string, variables: object) => () =>
  send('/api/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  })

const conditions = (count: number, condition: string) =>
  Array.from({ length: count }, (_, index) => `where[and][${index}]${condition}`).join('&')
const deep = (levels: number) => `${'{"and":['.repeat(levels)}{"title":{"like":"a"}}${']}'.repeat(levels)}`
const words = (count: number) => Array(count).fill('a').join('+')
const articles = 'query ($w: ArticleWhere) { Articles(where: $w) { totalDocs } }'

describe('a filter is refused at once, eight at a time', () => {
  it.each([
    ['24 joined conditions', asked('articles', conditions(24, '[topics.name][like]=a')), 'tooManyJoins'],
    [
      '200 joined conditions in a body',
      posted('articles', conditions(200, '[topics.name][like]=a')),
      'tooManyConditions',
    ],
    [
      '24 of them in a count',
      asked('articles/count', conditions(24, '[topics.name][like]=a')),
      'tooManyJoins',
    ],
    [
      '24 through single references',
      asked('articles', conditions(24, '[municipality.name][like]=a')),
      'tooManyJoins',
    ],
    [
      '24 in a list within the records',
      asked(
        'topics',
        conditions(24, '[municipality.name][like]=a').replaceAll('where', 'joins[articles][where]'),
      ),
      'tooManyJoins',
    ],
    [
      'orders by related records',
      asked('articles', `sort=${Array(24).fill('municipality.name')}`),
      'tooManyOrders',
    ],
    ['200,000 words', posted('articles', `where[title][like]=${words(200_000)}`), 'tooManyParameters'],
    ['400 words', asked('articles', `where[title][like]=${words(400)}`), 'tooManyConditions'],
    [
      '12,000 words over GraphQL',
      graphql(articles, { w: { title: { like: 'a '.repeat(12_000) } } }),
      'tooManyConditions',
    ],
    [
      'a text of 900,000 characters over GraphQL',
      graphql(articles, { w: { title: { equals: 'a'.repeat(900_000) } } }),
      'filterTextTooLong',
    ],
    ['990,000 values', posted('articles', `where[id][in]=${Array(990_000).fill('a')}`), 'tooManyParameters'],
    [
      'a list of 5,000 values',
      posted('articles', `where[id][in]=${Array(5_000).fill('a')}`),
      'filterTooLarge',
    ],
    [
      'a text of 3,000 characters',
      asked('articles', `where[title][equals]=${'a'.repeat(3_000)}`),
      'filterTextTooLong',
    ],
    ['5,000 parameters', posted('articles', conditions(5_000, '[id][equals]=a')), 'tooManyParameters'],
    ['400 levels', asked('articles', `where=${encodeURIComponent(deep(400))}`), 'filterTooDeep'],
    [
      '5,000 levels in a body',
      posted('articles', `where=${encodeURIComponent(deep(2_000))}`),
      'filterTooDeep',
    ],
    [
      'a name of 3,000 characters',
      asked('articles', `where[${'a'.repeat(3_000)}][equals]=a`),
      'filterTextTooLong',
    ],
  ])('%s', async (_, attack, code) => {
    await attack()
    await expectRefused(attack, 400, code)
  })
})

describe('for those who are logged in it is refused as well', () => {
  const many = conditions(24, '[municipality.name][like]=a')

  it.each<[method: 'GET' | 'PATCH' | 'DELETE', path: string, code?: string]>([
    ['GET', `articles/versions?${many.replaceAll('municipality', 'version.municipality')}`],
    ['GET', `payload-preferences?${conditions(101, '[key][equals]=a')}`, 'tooManyConditions'],
    [
      'GET',
      `payload-locked-documents?${conditions(24, '[key][equals]=a')}&sort=a,b,c,d,e,f`,
      'tooManyOrders',
    ],
    ['PATCH', `articles?${many}`],
    ['DELETE', `articles?${many}`],
    ['GET', `globals/homepage/versions?where=${encodeURIComponent(deep(400))}`, 'filterTooDeep'],
  ])('%s %s', async (method, path, code = 'tooManyJoins') => {
    const { status, body } = await rest(method, path, {
      token: await tokenOf('editor'),
      ...(method === 'PATCH' ? { data: { teaser: 'x' } } : {}),
    })
    expect([status, body.errors?.[0].data?.code]).toEqual([400, code])
  })

  it('in words of German or English, with the number', async () => {
    const token = await tokenOf('editor')
    const told = async (language: string) =>
      (await rest('GET', `articles?${many}`, { token, headers: { 'Accept-Language': language } })).body.errors
    expect(await told('de')).toMatchObject([
      {
        message: expect.stringMatching(/^Dieser Filter .* 8-mal/),
        data: { code: 'tooManyJoins', maximum: 8 },
      },
    ])
    expect(await told('en')).toMatchObject([{ message: expect.stringMatching(/^This filter .* 8 times/) }])
  })
})

describe('a filter that people need', () => {
  const ids = Array.from(
    { length: 400 },
    (_, at) => `where[id][in][${at}]=00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  )

  it.each([
    ['400 ids in a body', posted('articles', ids.join('&'))],
    [
      'a search for ten words',
      asked('articles', `where[or][0][title][like]=${words(10)}&where[or][1][teaser][like]=${words(10)}`),
    ],
    ['four joined conditions', asked('articles', conditions(4, '[topics.name][like]=a'))],
    ['eight levels', asked('articles', `where=${encodeURIComponent(deep(8))}`)],
  ])('is answered: %s', async (_, ask) => expect(await ask()).toMatchObject({ status: 200 }))
})
