import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { harmful } from '../../support/harmful-links'
import { make, type Made, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'

/** A few of each kind over HTTP; tests/unit/domain/link.test.ts tries them all. */
const some = harmful.filter((_, index) => index % 4 === 0)
const text = (...children: object[]) => ({
  root: {
    ...{ type: 'root', version: 1, format: '', indent: 0, direction: null },
    children: [{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null, children }],
  },
})
const words = { type: 'text', version: 1, text: 'hier', format: 0, mode: 'normal', style: '', detail: 0 }
const link = (url: unknown, type = 'link', fields: object = {}) => ({
  ...{ type, version: 3, format: '', indent: 0, direction: null, children: [words] },
  fields: { linkType: 'custom', newTab: false, url, ...fields },
})
const block = (fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { blockName: '', ...fields },
})

/** Texts in which something leads elsewhere, each in another place. */
const texts = (url: string): Record<string, object> => ({
  link: text(link(url)),
  autolink: text(link(url, 'autolink')),
  'a link that says it is internal': text(link(url, 'link', { linkType: 'internal', doc: null })),
  'a link in a list in a list': text({
    type: 'list',
    children: [{ type: 'listitem', children: [link(url)] }],
  }),
  'a node nobody knows': text({ type: 'frame', version: 1, src: url }),
  'an upload with an address of its own': text({
    type: 'upload',
    version: 3,
    relationTo: 'media',
    value: { url },
  }),
  'a block that calls': text(block({ blockType: 'callToAction', text: 'x', label: 'x', url })),
  'a figure’s source': text(
    block({ blockType: 'figure', value: '1', label: 'x', sourceTitle: 'x', sourceUrl: url }),
  ),
  'an editor within a block': text(block({ blockType: 'quote', text: 'x', inside: text(link(url)) })),
})

const codesOf = (body: any): string[] =>
  body.errors?.[0]?.data?.errors?.map(({ code }: { code: string }) => code) ?? []
let article: Made
beforeAll(async () => {
  article = await make('articles', { title: `Verweise ${Date.now()}`, kind: 'news' })
})

describe('a text whose link leads elsewhere', () => {
  it.each(Object.keys(texts('/')))('is refused on saving, in drafts and autosaves too: %s', async (place) => {
    const token = await tokenOf('admin')
    for (const url of some.slice(0, 5)) {
      const data = { body: texts(url)[place] }
      for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
        const answer = await rest('PATCH', `articles/${article.id}${query}`, { token, data })
        const found = { url, query, status: answer.status, codes: codesOf(answer.body) }
        expect(found).toEqual({ url, query, status: 400, codes: ['linkNotAllowed'] })
      }
    }
  })

  it('is refused in every spelling', async () => {
    const token = await tokenOf('admin')
    for (const url of some) {
      const answer = await rest('POST', 'pages?draft=true', {
        token,
        data: { title: 'x', body: text(link(url)) },
      })
      expect({ url, codes: codesOf(answer.body) }).toEqual({ url, codes: ['linkNotAllowed'] })
    }
  })

  it('is refused with words in German and English', async () => {
    const token = await tokenOf('admin')
    const said = async (language: string) => {
      const headers = { 'Accept-Language': language }
      const data = { body: text(link('javascript:alert(1)')) }
      return (await rest('PATCH', `articles/${article.id}`, { token, data, headers })).body.errors[0].data
        .errors[0]
    }
    expect(await said('de')).toMatchObject({
      message: expect.stringMatching(/^Ein Link im Text/),
      path: 'body',
    })
    expect(await said('en')).toMatchObject({
      message: expect.stringMatching(/^A link in the text/),
      path: 'body',
    })
  })

  it('is refused over GraphQL', async () => {
    const update = `mutation ($id: String!, $body: JSON, $draft: Boolean) {
      updateArticle(id: $id, draft: $draft, data: { body: $body }) { id } }`
    for (const draft of [false, true]) {
      const body = text(link('javascript:alert(1)'))
      const { errors } = await graphql(
        update,
        { id: article.id, body, draft },
        { token: await tokenOf('admin') },
      )
      expect(JSON.stringify(errors)).toContain('linkNotAllowed')
    }
  })

  it('does not become 500 when it is too deep', async () => {
    const deep = `{"root":{"type":"root","children":${'[{"children":'.repeat(20_000)}[]${'}]'.repeat(20_000)}}}`
    const response = await fetch(`${process.env.SYSTEM_URL}/api/articles/${article.id}?draft=true`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${await tokenOf('admin')}` },
      body: `{"body":${deep}}`,
    })
    const { errors } = (await response.json()) as { errors: { data: { code: string } }[] }
    expect([response.status, errors[0]!.data.code]).toEqual([400, 'textTooDeep'])
  })

  it('is taken when it leads where it may', async () => {
    const token = await tokenOf('admin')
    for (const url of [
      'https://kreis.example/a?b=1',
      '/seite/kontakt',
      'mailto:info@kreis.example',
      'tel:110',
    ]) {
      const answer = await rest('PATCH', `articles/${article.id}?draft=true`, {
        token,
        data: { body: text(link(url)) },
      })
      expect({ url, status: answer.status, errors: answer.body.errors }).toEqual({
        url,
        status: 200,
        errors: undefined,
      })
    }
  })
})

describe('a field that is a link', () => {
  it.each([
    ['events?draft=true', (url: string) => ({ title: 'x', onlineLink: url }), 'notAnAddress'],
    [
      'articles?draft=true',
      (url: string) => ({ title: 'x', sources: [{ title: 'x', url }] }),
      'notAnAddress',
    ],
    ['initiatives?draft=true', (url: string) => ({ name: 'x', website: url }), 'notAnAddress'],
    ['initiatives?draft=true', (url: string) => ({ name: 'x', contact: { phone: url } }), 'notAPhoneNumber'],
    ['initiatives?draft=true', (url: string) => ({ name: 'x', contact: { email: url } }), 'notAnEmail'],
    ['service-providers', (url: string) => ({ name: 'x', website: url }), 'notAnAddress'],
    ['globals/site-settings', (url: string) => ({ navigation: [{ label: 'x', url }] }), 'notATarget'],
    ['globals/site-settings', (url: string) => ({ footer: { links: [{ label: 'x', url }] } }), 'notATarget'],
    [
      'globals/site-settings',
      (number: string) => ({ emergencyNumbers: [{ label: 'x', number }] }),
      'notAPhoneNumber',
    ],
  ])('is refused in %s with a code: %p', async (path, data, code) => {
    const token = await tokenOf('admin')
    for (const url of some.slice(0, 4)) {
      const { status, body } = await rest('POST', path, { token, data: data(url) })
      expect({ url, status, codes: codesOf(body) }).toEqual({ url, status: 400, codes: [code] })
    }
  })
})
