import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { change, make, published, tokenOf } from '../../support/records'
import { fc } from '../../support/random'
import { rest } from '../../support/rest'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

const mark = () => randomUUID().slice(0, 8)
const visit = (path: string) => fetch(sharedUrl() + path, { redirect: 'manual' })

/** Status, target and caching of what a path answers. */
async function answerOf(path: string) {
  const { status, headers } = await visit(path)
  return { status, location: headers.get('location'), cached: headers.get('cache-control') }
}
const movedTo = (location: string) => ({ status: 308, location, cached: 'no-cache' })
const statusOf = async (path: string) => (await visit(path)).status
const article = (slug: string, status = 'published') =>
  make(`articles${status === 'draft' ? '?draft=true' : ''}`, {
    ...{ title: 'Eine Adresse', kind: 'news', slug, _status: status },
  })
const redirectsFrom = (slug: string) =>
  rowsOf<{ from: string; to: string; active: boolean }>(
    `select "from", "to", active from redirects where "from" like '%${slug}%' order by 1`,
  )

const byHand: string[] = []
async function addRedirect(data: { from: string; to: string }, account = 'editor') {
  const answer = await rest('POST', 'redirects', { token: await tokenOf(account), data })
  if (answer.body.doc) byHand.push(answer.body.doc.id)
  return answer
}
afterAll(async () => {
  for (const id of byHand) await rest('DELETE', `redirects/${id}`, { token: await tokenOf('admin') })
})

describe('a published record whose slug changes', () => {
  it('is found at its old address in every language, from the next request on', async () => {
    const [old, renamed] = [`alt-${mark()}`, `neu-${mark()}`]
    const { id } = await article(old)
    expect(await statusOf(`/artikel/${old}`)).toBe(200)
    await change(`articles/${id}`, { slug: renamed })
    expect(await answerOf(`/artikel/${old}`)).toEqual(movedTo(`/artikel/${renamed}`))
    expect(await answerOf(`/ar/artikel/${old}`)).toEqual(movedTo(`/ar/artikel/${renamed}`))
    expect(await answerOf(`/de-simple/artikel/${old}`)).toEqual(movedTo(`/de-simple/artikel/${renamed}`))
    expect(await statusOf(`/artikel/${renamed}`)).toBe(200)
  })

  it('can be renamed again and back: one step from each old address, no circle', async () => {
    const [one, two, three] = [`a-${mark()}`, `b-${mark()}`, `c-${mark()}`]
    const { id } = await article(one)
    await change(`articles/${id}`, { slug: two })
    await change(`articles/${id}`, { slug: three })
    expect(await answerOf(`/artikel/${one}`)).toEqual(movedTo(`/artikel/${three}`))
    expect(await answerOf(`/artikel/${two}`)).toEqual(movedTo(`/artikel/${three}`))
    await change(`articles/${id}`, { slug: one })
    expect(await statusOf(`/artikel/${one}`)).toBe(200)
    expect(await answerOf(`/artikel/${two}`)).toEqual(movedTo(`/artikel/${one}`))
    expect(await answerOf(`/artikel/${three}`)).toEqual(movedTo(`/artikel/${one}`))
  })

  it('follows a change that waited as a draft once that is published', async () => {
    const [old, renamed] = [`vor-${mark()}`, `nach-${mark()}`]
    const { id } = await article(old)
    await change(`articles/${id}?draft=true`, { slug: renamed, _status: 'draft' })
    expect(await statusOf(`/artikel/${old}`)).toBe(200)
    expect(await redirectsFrom(old)).toEqual([])
    await change(`articles/${id}`, published)
    expect(await answerOf(`/artikel/${old}`)).toEqual(movedTo(`/artikel/${renamed}`))
  })

  it('gives its old address up to a new record', async () => {
    const [old, renamed] = [`frei-${mark()}`, `weg-${mark()}`]
    const { id } = await article(old)
    await change(`articles/${id}`, { slug: renamed })
    await article(old)
    expect(await statusOf(`/artikel/${old}`)).toBe(200)
    expect(await redirectsFrom(old)).toEqual([])
  })

  it.each([
    ['topics', '/themen/', { name: 'Thema' }],
    ['pages', '/seite/', { title: 'Seite' }],
    ['events', '/termine/', { title: 'Termin', start: '2030-05-02T16:00:00.000Z', kind: 'public', status: 'planned', audience: 'public' }], // prettier-ignore
  ])('leaves a redirect in %s', async (collection, path, data) => {
    const [old, renamed] = [`x-${mark()}`, `y-${mark()}`]
    const { id } = await make(collection, { ...data, slug: old, ...published })
    await change(`${collection}/${id}`, { slug: renamed })
    expect(await answerOf(path + old)).toEqual(movedTo(path + renamed))
  })

  it('leaves one for every kind of record that has a page', async () => {
    const rules = await rowsOf<{ collection: string; page_path: string }>(
      'select collection, page_path from public_conditions where page_path is not null order by 1',
    )
    expect(rules.map(({ collection }) => collection)).toEqual(
      ['articles', 'events', 'glossary-words', 'initiatives', 'municipalities', 'networks', 'pages', 'services', 'topics'], // prettier-ignore
    )
  })
})

describe('a record that is not public', () => {
  it('leaves no redirect when a draft gets another slug', async () => {
    const [old, renamed] = [`entwurf-${mark()}`, `doch-${mark()}`]
    const { id } = await article(old, 'draft')
    await change(`articles/${id}?draft=true`, { slug: renamed, _status: 'draft' })
    expect(await redirectsFrom(old)).toEqual([])
    expect(await statusOf(`/artikel/${old}`)).toBe(404)
    await change(`articles/${id}`, published)
    expect(await redirectsFrom(old)).toEqual([])
  })

  it('has no page and no readable redirect while it is withdrawn, and both once it is back', async () => {
    const [old, renamed, secret] = [`eins-${mark()}`, `zwei-${mark()}`, `geheim-${mark()}`]
    const { id } = await article(old)
    await change(`articles/${id}`, { slug: renamed })
    await change(`articles/${id}`, { _status: 'draft' })
    await change(`articles/${id}`, { slug: secret, _status: 'draft' })
    expect(await statusOf(`/artikel/${old}`)).toBe(404)
    const asked = '{ Redirects(limit: 500) { docs { from to } } }'
    const { data } = await graphql(asked)
    expect(JSON.stringify(data)).not.toMatch(new RegExp(`${old}|${secret}`))
    await change(`articles/${id}`, published)
    expect(await answerOf(`/artikel/${old}`)).toEqual(movedTo(`/artikel/${secret}`))
    expect(await answerOf(`/artikel/${renamed}`)).toEqual(movedTo(`/artikel/${secret}`))
  })

  it('takes its redirects with it when it is deleted for good', async () => {
    const [old, renamed] = [`da-${mark()}`, `fort-${mark()}`]
    const { id } = await article(old)
    await change(`articles/${id}`, { slug: renamed })
    const token = await tokenOf('admin')
    await change(`articles/${id}`, { deletedAt: new Date().toISOString() })
    expect(await statusOf(`/artikel/${old}`)).toBe(404)
    expect(await redirectsFrom(old)).toEqual([
      { from: `/artikel/${old}`, to: `/artikel/${renamed}`, active: false },
    ])
    await rest('DELETE', `articles/${id}?trash=true`, { token })
    expect(await redirectsFrom(old)).toEqual([])
  })
})

describe('a redirect that an editor adds', () => {
  it('takes the form of an address: without origin, language, escapes and last slash', async () => {
    const name = mark()
    const { status, body } = await addRedirect({
      from: `${sharedUrl()}/en/f%C3%BCr-${name}/`,
      to: '/en/termine?art=meeting#content',
    })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ from: `/für-${name}`, to: '/termine?art=meeting#content', active: true })
    expect(await answerOf(encodeURI(`/für-${name}`))).toEqual(movedTo('/termine?art=meeting#content'))
    expect(await answerOf(encodeURI(`/uk/für-${name}`))).toEqual(movedTo('/uk/termine?art=meeting#content'))
  })

  it('works for addresses of the website before, such as /index.php', async () => {
    const name = `${mark()}.php`
    await addRedirect({ from: `/${name}`, to: '/themen' })
    expect(await answerOf(`/${name}`)).toEqual(movedTo('/themen'))
  })

  it.each([
    ['another website', '/alt', 'https://fremd.example/'],
    ['another host', '/alt', '//fremd.example/'],
    ['another host, escaped', '/alt', '/%2ffremd.example'],
    ['another host, behind a language', '/alt', '/en//fremd.example'],
    ['a script', '/alt', 'javascript:alert(1)'],
    ['the panel', '/alt', '/admin/collections/articles'],
    ['the interface', '/alt', '/api/users/logout'],
    ['a line break', '/alt', '/termine\r\nSet-Cookie: a=b'],
    ['more than 300 characters', '/alt', `/${'x'.repeat(300)}`],
    ['parts that lead upwards', '/alt', '/themen/../admin'],
  ])('is refused if it leads to %s', async (_, from, to) => {
    const { status, body } = await addRedirect({ from: `${from}-${mark()}`, to })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0].path).toBe('to')
  })

  it.each(['/', '/admin/login', '/api/graphql', '/alt?seite=2', 'alt'])(
    'is refused for the old address %s',
    async (from) => {
      expect((await addRedirect({ from, to: '/termine' })).status).toBe(400)
    },
  )

  it('is refused before a page and in a circle, with a code', async () => {
    const slug = `seite-${mark()}`
    await article(slug)
    const before = await addRedirect({ from: `/artikel/${slug}`, to: '/termine' })
    expect([before.status, before.body.errors[0].data.code]).toEqual([400, 'redirectFromPage'])
    const [one, two] = [`/eins-${mark()}`, `/zwei-${mark()}`]
    await addRedirect({ from: one, to: two })
    const circle = await addRedirect({ from: two, to: `${one}#weiter` })
    expect([circle.status, circle.body.errors[0].data.code]).toEqual([400, 'redirectLoop'])
    const itself = await addRedirect({ from: `${one}x`, to: `${one}x` })
    expect([itself.status, itself.body.errors[0].data.code]).toEqual([400, 'redirectLoop'])
  })

  it('is shortened, in either order, and follows the page it leads to', async () => {
    const [one, two, slug, renamed] = [`/k-${mark()}`, `/l-${mark()}`, `ziel-${mark()}`, `ziel2-${mark()}`]
    const { id } = await article(slug)
    await addRedirect({ from: one, to: two })
    await addRedirect({ from: two, to: `/artikel/${slug}#quellen` })
    expect(await answerOf(one)).toEqual(movedTo(`/artikel/${slug}#quellen`))
    await change(`articles/${id}`, { slug: renamed })
    expect(await answerOf(one)).toEqual(movedTo(`/artikel/${renamed}#quellen`))
    expect(await answerOf(two)).toEqual(movedTo(`/artikel/${renamed}#quellen`))
    await addRedirect({ from: `${one}-3`, to: two })
    expect(await answerOf(`${one}-3`)).toEqual(movedTo(`/artikel/${renamed}#quellen`))
  })

  it('cannot be added by others, nor its state be set', async () => {
    expect((await addRedirect({ from: `/m-${mark()}`, to: '/termine' }, 'municipal')).status).toBe(403)
    const from = `/n-${mark()}`
    const { body } = await addRedirect({ from, to: '/artikel/gibt-es-nicht', active: true } as never)
    expect(body.doc.active).toBe(false)
    expect(await statusOf(from)).toBe(404)
  })
})

describe('any sequence of changes of slugs', () => {
  type Step = { which: number; act: 'rename' | 'withdraw' | 'publish'; name: number }
  const step: fc.Arbitrary<Step> = fc.record({
    which: fc.nat(2),
    act: fc.constantFrom('rename', 'rename', 'rename', 'withdraw', 'publish'),
    name: fc.nat(4),
  })

  it('leaves no old address behind: each leads to its last owner, or to none while that is withdrawn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const run = mark()
        const nameOf = (name: number) => `p${name}-${run}`
        const records = await Promise.all(
          [10, 11, 12].map(async (name) => ({
            id: (await article(nameOf(name))).id,
            slug: nameOf(name),
            isPublic: true,
          })),
        )
        /** Who was last public at an address. */
        const owners = new Map(records.map((record) => [record.slug, record]))
        for (const { which, act, name } of steps) {
          const record = records[which]!
          if (act === 'withdraw') record.isPublic = false
          if (act === 'publish') record.isPublic = true
          if (act === 'rename' && !records.some(({ slug }) => slug === nameOf(name)))
            record.slug = nameOf(name)
          const _status = record.isPublic ? 'published' : 'draft'
          await change(`articles/${record.id}`, { slug: record.slug, _status })
          if (record.isPublic) owners.set(record.slug, record)
        }
        const actual: Record<string, string> = {}
        const expected: Record<string, string> = {}
        for (const [address, owner] of owners) {
          const { status, location } = await answerOf(`/artikel/${address}`)
          actual[address] = `${status} ${location ?? ''}`
          const isThere = owner.isPublic && owner.slug === address
          const target = isThere ? '200 ' : owner.isPublic ? `308 /artikel/${owner.slug}` : '404 '
          expected[address] = target
        }
        expect(actual).toEqual(expected)
        const chains = await rowsOf(
          `select 1 from redirects one join redirects next on next."from" = one."to" where one."from" like '%${run}'`,
        )
        expect(chains).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 240_000)
})
