import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { make, type Made, published, tokenOf } from '../../support/records'
import { askUntilHit } from '../public-reads/asking'

describe('one record', () => {
  let topic: Made
  let draft: Made
  beforeAll(async () => {
    topic = await make('topics', {
      name: 'Nach Adresse',
      slug: `nach-adresse-${crypto.randomUUID()}`,
      ...published,
    })
    const slug = `entwurf-${crypto.randomUUID()}`
    draft = await make('articles?draft=true', { title: 'Entwurf', slug, kind: 'news' })
  })

  it('is found by its slug, as by its id', async () => {
    const { data } = await graphql(
      `{ slug: Topic(slug: "${topic.slug}") { id name } id: Topic(id: "${topic.id}") { id name } }`,
    )
    expect(data).toEqual({
      slug: { id: topic.id, name: 'Nach Adresse' },
      id: { id: topic.id, name: 'Nach Adresse' },
    })
  })

  it('is a municipality by its official key, and a building block by its code', async () => {
    const { data } = await graphql(
      '{ Municipality(slug: "syke") { key } BuildingBlocks(limit: 1) { docs { code } } }',
    )
    const { key } = data.Municipality
    const { code } = data.BuildingBlocks.docs[0]
    const found = await graphql(
      `{ Municipality(key: "${key}") { slug } BuildingBlock(code: "${code}") { code } }`,
    )
    expect(found.data).toEqual({ Municipality: { slug: 'syke' }, BuildingBlock: { code } })
  })

  it.each([
    ['that is missing', () => 'Article(slug: "gibt-es-nicht") { id }'],
    ['that nobody has', () => 'Article(id: "00000000-0000-4000-8000-000000000000") { id }'],
    ['whose id is none', () => 'Article(id: "x") { id }'],
    ['that is a draft, by slug', () => `Article(slug: "${draft.slug}") { id }`],
    ['that is a draft, by id', () => `Article(id: "${draft.id}") { id }`],
  ])('%s is null, without an error', async (_, field) => {
    const { status, data, errors } = await graphql(`{ ${field()} }`)
    expect({ status, data, errors }).toEqual({ status: 200, data: { Article: null }, errors: undefined })
  })

  it('that is a draft is shown to an editor who asks for drafts, by slug', async () => {
    const ask = (more: string) => `{ Article(slug: "${draft.slug}"${more}) { title } }`
    const token = await tokenOf('editor')
    expect((await graphql(ask(', draft: true'), {}, { token })).data).toEqual({
      Article: { title: 'Entwurf' },
    })
  })

  it.each([
    ['neither', ''],
    ['both', '(id: "x", slug: "y")'],
    ['nulls', '(id: null, slug: null)'],
  ])('is refused with %s', async (_, args) => {
    const { data, errors } = await graphql(
      `{ Article${args} { id } }`,
      {},
      { headers: { 'Accept-Language': 'en' } },
    )
    expect(data).toBeUndefined()
    expect(errors).toMatchObject([
      {
        message: 'Give exactly one of these to ask for a record: id, slug.',
        extensions: { code: 'notOneKey' },
      },
    ])
  })

  it('is refused by a text that is too long', async () => {
    const { errors } = await graphql('query ($s: String) { Article(slug: $s) { id } }', {
      s: 'x'.repeat(501),
    })
    expect(errors).toMatchObject([{ extensions: { code: 'filterTextTooLong' } }])
  })

  it('is kept in the cache, and so is that there is none', async () => {
    expect((await askUntilHit(`{ Topic(slug: "${topic.slug}") { name } }`)).data).toEqual({
      Topic: { name: 'Nach Adresse' },
    })
    const slug = `bald-${crypto.randomUUID()}`
    const query = `{ Topic(slug: "${slug}") { name } }`
    expect((await askUntilHit(query)).data).toEqual({ Topic: null })
    await make('topics', { name: 'Nun da', slug, ...published })
    expect((await askUntilHit(query)).data).toEqual({ Topic: { name: 'Nun da' } })
  })
})
