import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { make, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { ask, send } from './scene'

describe('a filter that Payload itself lets through', () => {
  it.each([
    ...['createdAt', 'updatedAt'].flatMap((time) =>
      ['contains', 'like', 'not_like', 'near', 'within', 'all'].map(
        (operator) => `where[${time}][${operator}]=1`,
      ),
    ),
    ...['where[version][contains]=x', 'where[version][equals]=x'],
  ])('is refused, over records and their versions: %s', async (filter) => {
    for (const path of ['articles', 'articles/versions', 'globals/homepage/versions'])
      if (path.includes('versions') || !filter.includes('[version]')) {
        const { status, body } = await send('admin', 'GET', `${path}?${filter}`)
        expect({ path, status, code: body.errors?.[0].data.code }).toEqual({
          ...{ path, status: 400, code: 'notAFilter' },
        })
      }
  })

  it.each(['payload-preferences', 'payload-locked-documents'])(
    'is refused in what the panel keeps: %s',
    async (collection) => {
      for (const operator of ['near', 'within', 'all', 'like']) {
        const { status } = await send('admin', 'GET', `${collection}?where[createdAt][${operator}]=x`)
        expect({ operator, status }).toEqual({ operator, status: 400 })
      }
      const reference = collection === 'payload-preferences' ? 'user' : 'document'
      for (const operator of ['like', 'contains', 'not_like', 'greater_than', 'equals', 'in'])
        expect((await send('admin', 'GET', `${collection}?where[${reference}][${operator}]=x`)).status).toBe(
          400,
        )
    },
  )

  it.each(['limit', 'page'])('is refused where a join has a %s beyond all numbers', async (name) => {
    for (const path of ['placements', 'placements/versions', 'agreement-documents/versions']) {
      const join = path.startsWith('placements') ? 'hourSheets' : 'agreements'
      const { status, body } = await send(
        'district',
        'GET',
        `${path}?joins[${join}][${name}]=9223372036854775808`,
      )
      expect({ path, status, code: body.errors?.[0].data.code }).toEqual({
        path,
        status: 400,
        code: 'notAFilter',
      })
    }
  })

  it('is refused for versions of a global, over GraphQL', async () => {
    const asked = async (where: string) =>
      (await ask('admin', `{ versionsHomepage(where: ${where}) { totalDocs } }`)).errors
    const unknown = [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]
    expect(await asked('{ createdAt: { like: "2026-01-01T00:00:00Z" } }')).toMatchObject(unknown)
    expect(await asked('{ version__hero__title: { all: ["x"] } }')).toMatchObject(unknown)
    expect(await asked('{ version__hero__title: null }')).toMatchObject([
      { extensions: { code: 'notAFilter', statusCode: 400 } },
    ])
  })
})

it('a list of rows that is null is one without rows', async () => {
  const source = { title: 'Quelle', url: 'https://quelle.example' }
  const { id } = await make('articles', { title: 'Odd rows', kind: 'news', sources: [source] })
  const { data, errors } = await graphql(
    `
      mutation ($id: String!) {
        updateArticle(id: $id, data: { sources: null }) {
          sources {
            title
          }
        }
      }
    `,
    { id },
    { token: await tokenOf('editor') },
  )
  expect(errors).toBeUndefined()
  expect(data.updateArticle.sources).toEqual([])
  const { body } = await send('editor', 'POST', 'articles', { title: 'No rows', kind: 'news', sources: null })
  expect(body.doc.sources).toEqual([])
})

it.each(['nope', '__proto__', 'constructor', 'payload-migrations'])(
  'a text that refers to a collection there is not is refused: %s',
  async (relationTo) => {
    const words = { type: 'text', version: 1, text: 'Wort' }
    const link = {
      ...{ type: 'link', version: 3, format: '', indent: 0, direction: null, children: [words] },
      fields: { linkType: 'internal', newTab: false, doc: { relationTo, value: 'x' } },
    }
    const root = { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [link] }
    const { status } = await send('editor', 'POST', 'articles?draft=true', { title: 'Odd', body: { root } })
    expect(status).toBe(400)
  },
)

it('a global that is restored is answered as it is now', async () => {
  const { body: before } = await send('admin', 'GET', 'globals/site-settings')
  const { body: versions } = await send('admin', 'GET', 'globals/site-settings/versions?limit=1')
  const { id } = versions.docs[0]
  const { body } = await send('admin', 'POST', `globals/site-settings/versions/${id}`)
  expect(body.doc).toMatchObject({ districtName: before.districtName, siteName: before.siteName })
  const { data, errors } = await ask(
    'admin',
    `mutation { restoreVersionSiteSetting(id: "${id}") { districtName siteName } }`,
  )
  expect(errors).toBeUndefined()
  expect(data.restoreVersionSiteSetting).toEqual({
    districtName: before.districtName,
    siteName: before.siteName,
  })
})

it('a preference that nobody set is not there to be deleted', async () => {
  expect((await send('editor', 'DELETE', 'payload-preferences/nobody-set-this')).status).toBe(404)
})

it('a value that only one can have is refused in a change of many', async () => {
  const { docs } = (await send('district', 'GET', 'building-blocks?limit=2&depth=0')).body
  const [one, other] = docs
  const path = `building-blocks?where[id][equals]=${one.id}`
  const { status, body } = await send('district', 'PATCH', path, { code: other.code })
  expect({ status, code: body.errors[0].data.code }).toEqual({ status: 400, code: 'oneOfManyRefused' })
  expect((await send('district', 'GET', `building-blocks/${one.id}?depth=0`)).body.code).toBe(one.code)
})

it('an address is not verified over GraphQL either', async () => {
  const { errors } = await graphql('mutation { verifyEmailUser(token: "x") }')
  expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', statusCode: 404 } }])
})

it.each([
  ['multipart/form-data', 'x'],
  ['multipart/form-data; boundary=x', '{'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--',
  ],
])('a form that is none is refused: %s', async (type, body) => {
  const headers = { 'Content-Type': type, Authorization: `JWT ${await tokenOf('admin')}` }
  for (const path of ['topics', 'media', 'globals/homepage', 'users/login']) {
    const response = await fetch(`${process.env.SYSTEM_URL}/api/${path}`, { method: 'POST', headers, body })
    const told = (await response.json()) as { errors: { data: { code: string } }[] }
    expect({ path, status: response.status, code: told.errors[0]!.data.code }).toEqual({
      ...{ path, status: 400, code: 'formBroken' },
    })
  }
})

it('a record in another form than JSON is refused', async () => {
  const token = await tokenOf('admin')
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/graphql'])
    for (const path of ['topics', 'globals/homepage', 'users']) {
      const { status, body } = await rest('POST', path, {
        token,
        data: {},
        headers: { 'Content-Type': type },
      })
      expect({ status, code: body.errors[0].data.code }).toEqual({ status: 400, code: 'notAnObject' })
    }
})
