import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { callPanel } from '../../support/panel'
import { plan } from '../../support/plans'
import { change, make, published, tokenOf } from '../../support/records'
import { rowsOf } from '../../support/sql'
import { until } from '../../support/until'

/** In seconds. */
const patience = 60

type Planned = [type: 'publish' | 'unpublish', id: string, inSeconds: number]

const draft = (title: string) => make('articles?draft=true', { title, kind: 'news' })

const schedule = async (account: string, ...planned: Planned) => plan(await tokenOf(account), ...planned)

/** The title as the public reads it. */
async function publicTitle(id: string): Promise<string | undefined> {
  const { data } = await graphql(`{ Articles(where: { id: { equals: "${id}" } }) { docs { title } } }`)
  return data.Articles.docs[0]?.title
}

const jobsOf = (id: string) =>
  rowsOf(
    `select id, has_error as failed, completed_at as done from payload_jobs where input #>> '{doc,value}' = $1`,
    [id],
  )

describe('planning when an article is public', () => {
  const articles: Record<'soon' | 'tomorrow' | 'leaving' | 'edited' | 'foreign', string> = {} as never

  // All at once: the tests wait together.
  beforeAll(async () => {
    articles.soon = (await draft('Erscheint gleich')).id
    articles.tomorrow = (await draft('Erscheint morgen')).id
    articles.leaving = (
      await make('articles', { title: 'Verschwindet gleich', kind: 'news', ...published })
    ).id
    articles.edited = (await make('articles', { title: 'Erste Fassung', kind: 'news', ...published })).id
    articles.foreign = (await draft('Nicht von der Kasse')).id
    await change(`articles/${articles.edited}?draft=true`, { title: 'Zweite Fassung', _status: 'draft' })
    await schedule('editor', 'publish', articles.soon, 2)
    await schedule('editor', 'publish', articles.tomorrow, 86_400)
    await schedule('admin', 'unpublish', articles.leaving, 2)
    await schedule('admin', 'publish', articles.edited, 2)
    await callPanel(await tokenOf('treasurer'), 'schedule-publish', {
      ...{ type: 'publish', date: new Date(), timezone: 'Europe/Berlin' },
      doc: { relationTo: 'articles', value: articles.foreign },
    })
  })

  it('publishes a draft at its time and not before', async () => {
    expect(await until('published', patience, () => publicTitle(articles.soon))).toBe('Erscheint gleich')
    expect(await publicTitle(articles.tomorrow)).toBeUndefined()
    expect(await jobsOf(articles.tomorrow)).toMatchObject([{ failed: false, done: null }])
    const [row] = await rowsOf(
      `select published_at >= created_at + interval '2 s' as later from articles where id = $1`,
      [articles.soon],
    )
    expect(row).toEqual({ later: true })
  })

  it('withdraws an article at its time', async () => {
    await until('withdrawn', patience, async () => !(await publicTitle(articles.leaving)))
  })

  it('publishes the newer draft of a public article', async () => {
    await until(
      'published anew',
      patience,
      async () => (await publicTitle(articles.edited)) === 'Zweite Fassung',
    )
  })

  it('does not publish for an account that may not', async () => {
    expect(await jobsOf(articles.foreign)).toEqual([])
    expect(await publicTitle(articles.foreign)).toBeUndefined()
  })

  it('cannot be undone by an account that may not publish', async () => {
    const { id } = await draft('Bleibt geplant')
    await schedule('editor', 'publish', id, 86_400)
    const [job] = await jobsOf(id)
    await callPanel(await tokenOf('treasurer'), 'schedule-publish', { deleteID: job!.id })
    expect(await jobsOf(id)).toEqual([job])
  })

  it('is not possible without a right to enter the panel', async () => {
    const { id } = await draft('Nicht von außen')
    const answer = await callPanel(await tokenOf('volunteer'), 'schedule-publish', {
      type: 'publish',
      date: new Date(),
      doc: { relationTo: 'articles', value: id },
    })
    expect(answer.text).not.toMatch(/"message":/)
    expect(await jobsOf(id)).toEqual([])
  })
})
