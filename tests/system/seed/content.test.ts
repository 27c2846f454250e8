import { describe, expect, it } from '@jest/globals'
import { occurrencesOf } from '../../../src/domain/recurrence/dates'
import { pristineRows } from '../../support/pristine'
import { counted, seeded } from './seeded'

const languages = ['de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru']

/** In which languages title, teaser and body of each article are written, drafts included, as editors see them. */
async function languagesOfArticles(): Promise<string[][]> {
  const written = await pristineRows<{ locales: string[] }>(`
    select array(
      select _locale::text from _articles_v_locales l
      where l._parent_id = v.id and version_title > '' and version_teaser > '' and version_body is not null
    ) as locales
    from _articles_v v where latest`)
  return written.map(({ locales }) => languages.filter((language) => locales.includes(language)))
}

describe('the seeded articles', () => {
  const articles = () =>
    seeded(
      'articles',
      `slug, kind::text, as_of, review_by, _status::text as status,
        (select jsonb_agg(s) from articles_sources s where s._parent_id = t.id) as sources`,
    )

  it('include at least twelve published ones across all kinds', async () => {
    const published = (await articles()).filter(({ status }) => status === 'published')
    expect(published.length).toBeGreaterThanOrEqual(12)
    const kinds = counted(published.map(({ kind }) => kind))
    expect(Object.keys(kinds).sort()).toEqual(['background', 'fact', 'key-statement', 'news', 'practice'])
    expect(Math.min(...Object.values(kinds))).toBeGreaterThanOrEqual(3)
  })

  it('each have sources, an as-of date and a review date', async () => {
    for (const { slug, sources, as_of, review_by } of await articles()) {
      expect({ slug, as_of, review_by }).toEqual({
        slug,
        as_of: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        review_by: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      })
      expect(review_by > as_of).toBe(true)
      expect(sources.length).toBeGreaterThan(0)
      for (const source of sources)
        expect(source).toMatchObject({
          title: expect.stringMatching(/\S/),
          publisher: expect.stringMatching(/\S/),
        })
    }
  })

  it('are all translated to English, some to Ukrainian and Arabic, one to every language', async () => {
    const locales = await languagesOfArticles()
    expect(locales).toHaveLength((await articles()).length)
    for (const each of locales) expect(each).toEqual(expect.arrayContaining(['de', 'en']))
    const counts = counted(locales.flat())
    expect(counts.uk).toBeGreaterThanOrEqual(5)
    expect(counts.ar).toBeGreaterThanOrEqual(5)
    expect(locales).toContainEqual(languages)
  })

  it('explain the procedure of Syke for others to adopt', async () => {
    const practice = await seeded(
      'articles',
      `(select slug from municipalities m where m.id = t.municipality_id) as town`,
      `kind = 'practice' and _status = 'published'`,
    )
    expect(practice.map(({ town }) => town)).toContain('syke')
    for (const { town } of practice) expect(town).toMatch(/\S/)
  })
})

describe('the seeded networks', () => {
  it('cover nine of the fifteen municipalities', async () => {
    const networks = await seeded('networks', 'municipality_id, status::text', `_status = 'published'`)
    expect(networks).toHaveLength(9)
    expect(new Set(networks.map(({ municipality_id }) => municipality_id)).size).toBe(9)
    expect(counted(networks.map(({ status }) => status))).toEqual({ active: 7, planned: 1, resting: 1 })
  })

  it('are supported by 25 initiatives of every kind', async () => {
    const initiatives = await seeded('initiatives', 'kind::text', `_status = 'published'`)
    expect(initiatives).toHaveLength(25)
    expect(Object.keys(counted(initiatives.map(({ kind }) => kind))).sort()).toEqual([
      'association',
      'church',
      'citizens',
      'club',
      'company',
      'party',
      'public-body',
    ])
  })
})

describe('the seeded events', () => {
  it('number twenty and cover every kind', async () => {
    const events = await seeded('events', 'kind::text, start', `_status = 'published'`)
    expect(events).toHaveLength(20)
    const kinds = counted(events.map(({ kind }) => kind))
    expect(Object.keys(kinds).sort()).toEqual(['exchange', 'meeting', 'public', 'recognition', 'training'])
    expect(kinds.training).toBeGreaterThanOrEqual(4)
  })

  it('include two series that keep their wall-clock time across daylight saving, each with an exception', async () => {
    const series = await seeded(
      'events',
      'id, slug, start, series_rrule as rrule',
      `series_rrule is not null`,
    )
    expect(series.map(({ slug }) => slug).sort()).toEqual(['austausch-syke', 'austausch-weyhe'])
    for (const { id, start, rrule } of series) {
      const dates = occurrencesOf({ start, timeZone: 'Europe/Berlin', rule: rrule }, start).map(
        (one) => one.originalStart,
      )
      const hours = dates.map((date) =>
        date.toLocaleTimeString('de-DE', { timeZone: 'Europe/Berlin', timeStyle: 'short' }),
      )
      expect(new Set(hours).size).toBe(1)
      expect(new Set(dates.map((date) => date.getUTCHours())).size).toBe(2)
      const exceptions = await pristineRows(
        'select date from events_series_exceptions where _parent_id = $1',
        [id],
      )
      expect(exceptions.length).toBeGreaterThan(0)
      for (const { date } of exceptions) expect(dates).toContainEqual(date)
    }
  })
})

describe('the seeded services', () => {
  it('number twenty from eight providers', async () => {
    expect(await seeded('service_providers', 'id', `_status = 'published'`)).toHaveLength(8)
    const services = await seeded('services', 'kind::text, provider_id', `_status = 'published'`)
    expect(services).toHaveLength(20)
    for (const { provider_id } of services) expect(provider_id).toBeTruthy()
    const kinds = counted(services.map(({ kind }) => kind))
    expect(kinds.sociotherapy).toBeGreaterThanOrEqual(3)
    expect(kinds.trauma).toBeGreaterThanOrEqual(2)
    expect(kinds['unaccompanied-minors']).toBeGreaterThanOrEqual(2)
  })

  it('reach every municipality', async () => {
    const unreached = await pristineRows(`
      select slug from municipalities m where key like '03251%'
      and not exists (select from services s where s.all_municipalities)
      and not exists (select from services_rels r where r.municipalities_id = m.id)`)
    expect(unreached).toEqual([])
  })
})
