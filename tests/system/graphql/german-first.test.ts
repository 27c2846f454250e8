import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'

describe('a record that is not written in German', () => {
  const save = async (method: 'POST' | 'PATCH', path: string, data: object) =>
    rest(method, path, { data, token: await tokenOf('editor') })

  it('is not published in another language, but kept as a draft', async () => {
    const slug = `english-first-${crypto.randomUUID()}`
    const english = { title: 'English first', kind: 'news', slug }
    const refused = await save('POST', 'articles?locale=en', { ...english, ...published })
    expect([refused.status, refused.body.errors?.[0].data.code]).toEqual([400, 'germanFirst'])

    const draft = await save('POST', 'articles?locale=en&draft=true', { ...english, _status: 'draft' })
    expect(draft.status).toBe(201)
    const path = `articles/${draft.body.doc.id}`
    const again = await save('PATCH', `${path}?locale=en`, published)
    expect([again.status, again.body.errors?.[0].data.code]).toEqual([400, 'germanFirst'])

    expect((await save('PATCH', `${path}?draft=true`, { title: 'Deutsch', _status: 'draft' })).status).toBe(
      200,
    )
    expect((await save('PATCH', `${path}?locale=en`, published)).status).toBe(200)
    const { data } = await graphql(
      `{ de: Article(slug: "${slug}") { title } en: Article(slug: "${slug}", locale: en) { title } }`,
    )
    expect(data).toEqual({ de: { title: 'Deutsch' }, en: { title: 'English first' } })
  })
})
