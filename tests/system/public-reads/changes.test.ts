import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { change, make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { sharedUrl, withDatabase } from '../../support/shared'
import { until } from '../../support/until'
import { ask, askUntilHit } from './asking'

/** What the public reads of some topics, from the cache if it can be. */
const namesOf = (ids: string[]) =>
  `{ Topics(where: { id: { in: ${JSON.stringify(ids)} } }, sort: "name", limit: 100) { docs { name } totalDocs } }`
const read = async (ids: string[]) =>
  (await ask(namesOf(ids))).data.Topics.docs.map(({ name }: { name: string }) => name)
const readFromCache = async (ids: string[]) =>
  (await askUntilHit(namesOf(ids))).data.Topics.docs.map(({ name }: { name: string }) => name)

let number = 0
const newTopic = async (name: string) =>
  (await make('topics', { name, slug: `gemerkt-${++number}-${Date.now()}`, ...published })).id
const admin = async () => ({ token: await tokenOf('admin') })

/** Does it some times over: a change that is seen by luck is not seen always. */
async function each(times: number, work: (time: number) => Promise<void>): Promise<void> {
  for (let time = 1; time <= times; time++) await work(time)
}

describe('a change is visible to the next read', () => {
  it('over REST', async () => {
    const id = await newTopic('Rest 0')
    await each(10, async (time) => {
      expect(await readFromCache([id])).toEqual([`Rest ${time - 1}`])
      await change(`topics/${id}`, { name: `Rest ${time}` })
      expect(await read([id])).toEqual([`Rest ${time}`])
    })
  })

  it('over GraphQL', async () => {
    const id = await newTopic('Graph 0')
    await each(10, async (time) => {
      expect(await readFromCache([id])).toEqual([`Graph ${time - 1}`])
      const { errors } = await graphql(
        `mutation { updateTopic(id: "${id}", data: { name: "Graph ${time}" }) { id } }`,
        {},
        await admin(),
      )
      expect(errors).toBeUndefined()
      expect(await read([id])).toEqual([`Graph ${time}`])
    })
  })

  it('when a record is created, unpublished, republished, trashed and deleted', async () => {
    const slug = `werdegang-${Date.now()}`
    const query = `{ Topics(where: { slug: { equals: "${slug}" } }) { totalDocs } countTopics(where: { slug: { equals: "${slug}" } }) { totalDocs } }`
    const seen = async (asked = ask) => {
      const { data } = await asked(query)
      expect(data.Topics.totalDocs).toBe(data.countTopics.totalDocs)
      return data.Topics.totalDocs
    }
    expect(await seen(askUntilHit)).toBe(0)
    const { id } = await make('topics', { name: 'Werdegang', slug, ...published })
    const steps: [number, () => Promise<unknown>][] = [
      [1, async () => {}],
      [0, () => change(`topics/${id}`, { _status: 'draft' })],
      [1, () => change(`topics/${id}`, published)],
      [0, () => change(`topics/${id}`, { deletedAt: new Date().toISOString() })],
      [1, () => change(`topics/${id}?trash=true`, { deletedAt: null })],
      [0, async () => expect((await rest('DELETE', `topics/${id}`, await admin())).status).toBe(200)],
    ]
    for (const [expected, step] of steps) {
      await seen(askUntilHit)
      await step()
      expect(await seen()).toBe(expected)
    }
  })

  it('in many records at once', async () => {
    const ids = await Promise.all(['Viele 1', 'Viele 2', 'Viele 3'].map(newTopic))
    const where = ids.map((id, place) => `where[id][in][${place}]=${id}`).join('&')
    expect(await readFromCache(ids)).toEqual(['Viele 1', 'Viele 2', 'Viele 3'])
    const changed = await rest('PATCH', `topics?${where}`, { ...(await admin()), data: { name: 'Alle' } })
    expect(changed.body.docs).toHaveLength(3)
    expect(await read(ids)).toEqual(['Alle', 'Alle', 'Alle'])
    await readFromCache(ids)
    expect((await rest('DELETE', `topics?${where}`, await admin())).status).toBe(200)
    expect(await read(ids)).toEqual([])
  })

  it('in a global, and in a list within it', async () => {
    // With their ids the numbers keep their translations, which other tests read.
    const query = '{ SiteSetting { claim emergencyNumbers { id label number } } }'
    const before = (await ask(query)).data.SiteSetting
    const set = async (data: object) =>
      expect((await rest('POST', 'globals/site-settings', { ...(await admin()), data })).status).toBe(200)
    try {
      await each(3, async (time) => {
        await askUntilHit(query)
        await set({ claim: `Spruch ${time}` })
        expect((await ask(query)).data.SiteSetting.claim).toBe(`Spruch ${time}`)
        await askUntilHit(query)
        const [first, ...others] = before.emergencyNumbers
        await set({ emergencyNumbers: [{ ...first, label: `Nummer ${time}` }, ...others] })
        expect((await ask(query)).data.SiteSetting.emergencyNumbers[0].label).toBe(`Nummer ${time}`)
      })
    } finally {
      await set(before)
    }
  })

  it('through what refers to it', async () => {
    const topic = await newTopic('Bezug 0')
    const { id } = await make('articles', { title: 'Mit Bezug', kind: 'news', topics: [topic], ...published })
    const query = `{ Articles(where: { id: { equals: "${id}" } }) { docs { topics { name } } } }`
    await each(3, async (time) => {
      await askUntilHit(query)
      await change(`topics/${topic}`, { name: `Bezug ${time}` })
      expect((await ask(query)).data.Articles.docs[0].topics[0].name).toBe(`Bezug ${time}`)
    })
  })

  it('by a restored version', async () => {
    const id = await newTopic('Fassung 1')
    await change(`topics/${id}`, { name: 'Fassung 2' })
    expect(await readFromCache([id])).toEqual(['Fassung 2'])
    const { body } = await rest(
      'GET',
      `topics/versions?where[parent][equals]=${id}&sort=createdAt`,
      await admin(),
    )
    const restored = await rest('POST', `topics/versions/${body.docs[0].id}`, await admin())
    expect(restored.status).toBe(200)
    expect(await read([id])).toEqual(['Fassung 1'])
  })

  it('while drafts change nothing', async () => {
    const id = await newTopic('Entwurf 0')
    await readFromCache([id])
    await change(`topics/${id}?draft=true`, { name: 'Entwurf 1', _status: 'draft' })
    expect(await read([id])).toEqual(['Entwurf 0'])
  })
})

describe('a change by SQL', () => {
  let id: string
  beforeAll(async () => {
    id = await newTopic('Anweisung 0')
  })
  const rename = `update topics_locales set name = $1 where _parent_id = $2`

  it('is visible shortly after the commit', async () => {
    await each(5, async (time) => {
      await readFromCache([id])
      await withDatabase((client) => client.query(rename, [`Anweisung ${time}`, id]))
      await until('the change', 10, async () => (await read([id]))[0] === `Anweisung ${time}`)
    })
  })

  it('is not visible before the commit or after a rollback', async () => {
    const [before] = await readFromCache([id])
    await withDatabase(async (client) => {
      await client.query('begin')
      await client.query(rename, ['Anweisung zurück', id])
      expect(await readFromCache([id])).toEqual([before])
      await client.query('rollback')
    })
    expect(await read([id])).toEqual([before])
    expect(await readFromCache([id])).toEqual([before])
  })
})

describe('the public page', () => {
  const page = async (path: string) => (await fetch(sharedUrl() + path)).text()

  it('shows a published change and hides an unpublished record on the next request', async () => {
    const slug = `sofort-${Date.now()}`
    const { id } = await make('articles', { title: 'Sofort 0', slug, kind: 'news', ...published })
    await each(4, async (time) => {
      for (const path of ['/', `/artikel/${slug}`]) expect(await page(path)).toContain(`Sofort ${time - 1}`)
      await change(`articles/${id}`, { title: `Sofort ${time}`, publishedAt: new Date().toISOString() })
      for (const path of ['/', `/artikel/${slug}`]) {
        const text = await page(path)
        expect(text).toContain(`Sofort ${time}`)
        expect(text).not.toContain(`Sofort ${time - 1}`)
      }
    })
    await change(`articles/${id}`, { _status: 'draft' })
    expect((await fetch(`${sharedUrl()}/artikel/${slug}`)).status).toBe(404)
    expect(await page('/')).not.toContain('Sofort')
  })
})
