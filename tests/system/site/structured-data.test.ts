import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'parse5'
import { change, make, published } from '../../support/records'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

type Data = Record<string, any>
const mark = () => randomUUID().slice(0, 8)

/** The texts of a page's data elements, as a browser's parser finds them. */
function elementsIn(html: string): string[] {
  const found: string[] = []
  const walk = (node: any): void => {
    const type = node.attrs?.find(({ name }: { name: string }) => name === 'type')?.value
    if (node.tagName === 'script' && type === 'application/ld+json') found.push(node.childNodes[0].value)
    node.childNodes?.forEach(walk)
  }
  walk(parse(html))
  return found
}

async function dataAt(path: string): Promise<Data[]> {
  const response = await fetch(sharedUrl() + path)
  expect([path, response.status]).toEqual([path, 200])
  return elementsIn(await response.text()).map((text) => JSON.parse(text))
}

async function oneAt(path: string, type: string): Promise<Data> {
  const all = (await dataAt(path)).flatMap((data) => data['@graph'] ?? [data])
  const found = all.filter((data) => data['@type'] === type)
  expect([path, found.length]).toEqual([path, 1])
  return found[0]!
}

const event = (data: object) =>
  make('events', {
    ...{ title: 'Treffen', kind: 'meeting', status: 'planned', audience: 'public' },
    ...{ start: '2033-05-03T16:00:00.000Z', end: '2033-05-03T18:00:00.000Z' },
    ...{ place: { name: 'Rathaus', street: 'Markt 1', postalCode: '12345', city: 'Musterstadt' } },
    ...data,
    ...published,
  })

describe('structured data', () => {
  it('says on the homepage who the district is, and how to search', async () => {
    const site = await oneAt('/ar', 'WebSite')
    expect(site).toMatchObject({ inLanguage: 'ar', url: `${sharedUrl()}/ar` })
    expect(site.potentialAction.target).toBe(`${sharedUrl()}/ar/suche?q={search_term_string}`)
    const district = await oneAt('/ar', 'GovernmentOrganization')
    expect(site.publisher['@id']).toBe(district['@id'])
    expect(district.name).toMatch(/\w/)
    expect(district.address['@type']).toBe('PostalAddress')
  })

  it('gives the way to a page, with complete addresses', async () => {
    const { itemListElement: steps } = await oneAt('/uk/gemeinden/syke', 'BreadcrumbList')
    expect(steps.map(({ position, item }: Data) => [position, item])).toEqual([
      [1, `${sharedUrl()}/uk`],
      [2, `${sharedUrl()}/uk/gemeinden`],
    ])
    const town = await oneAt('/uk/gemeinden/syke', 'GovernmentOrganization')
    expect(town).toMatchObject({ name: 'Syke', url: `${sharedUrl()}/uk/gemeinden/syke` })
  })

  it('describes news as news, in the language of the text', async () => {
    const { slug, id } = await make('articles', {
      title: 'Neues',
      teaser: 'Kurz',
      kind: 'news',
      ...published,
    })
    await change(`articles/${id}?locale=en`, { title: 'News' })
    const german = await oneAt(`/artikel/${slug}`, 'NewsArticle')
    expect(german).toMatchObject({ headline: 'Neues', description: 'Kurz', inLanguage: 'de' })
    expect(Date.parse(german.datePublished)).toBeGreaterThan(0)
    expect(Date.parse(german.dateModified)).toBeGreaterThanOrEqual(Date.parse(german.datePublished))
    expect(german.publisher['@type']).toBe('GovernmentOrganization')
    expect(await oneAt(`/en/artikel/${slug}`, 'NewsArticle')).toMatchObject({
      headline: 'News',
      inLanguage: 'en',
    })
    expect(await oneAt(`/tr/artikel/${slug}`, 'NewsArticle')).toMatchObject({
      headline: 'Neues',
      inLanguage: 'de',
    })
    const fact = await make('articles', { title: 'Zahl', kind: 'background', ...published })
    await oneAt(`/artikel/${fact.slug}`, 'Article')
  })

  it('describes an event with its place and state', async () => {
    const { slug } = await event({ onlineLink: 'https://treffen.example/raum', status: 'cancelled' })
    expect(await oneAt(`/termine/${slug}`, 'Event')).toMatchObject({
      ...{ name: 'Treffen', startDate: '2033-05-03T16:00:00.000Z', endDate: '2033-05-03T18:00:00.000Z' },
      eventStatus: 'https://schema.org/EventCancelled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          name: 'Rathaus',
          address: { streetAddress: 'Markt 1', postalCode: '12345', addressLocality: 'Musterstadt' },
        },
        { '@type': 'VirtualLocation', url: 'https://treffen.example/raum' },
      ],
    })
  })

  it('describes a series by its rule', async () => {
    const { slug } = await event({ series: { rrule: 'FREQ=MONTHLY;BYDAY=1TU;COUNT=5' } })
    const series = await oneAt(`/termine/${slug}`, 'Event')
    expect(series.eventSchedule).toMatchObject({
      ...{ '@type': 'Schedule', repeatFrequency: 'P1M', byDay: ['1TU'], repeatCount: 5, duration: 'PT120M' },
      scheduleTimezone: 'Europe/Berlin',
    })
  })

  it('names the next dates of a series', async () => {
    const day = 86_400_000
    const start = new Date(Math.ceil(Date.now() / day) * day + 12 * 3_600_000)
    const end = new Date(start.getTime() + 3_600_000)
    const { slug } = await event({ start, end, series: { rrule: 'FREQ=DAILY;INTERVAL=7;COUNT=3' } })
    const { startDate, subEvent } = await oneAt(`/termine/${slug}`, 'Event')
    expect(startDate).toBe(start.toISOString())
    const days = subEvent.map((one: Data) => Math.round((Date.parse(one.startDate) - start.getTime()) / day))
    expect(days).toEqual([0, 7, 14])
    expect(subEvent[1]).toMatchObject({ '@type': 'Event', location: [{ name: 'Rathaus' }] })
  })

  it('describes a service: by whom, where, in which languages and when', async () => {
    const [first] = await rowsOf<{ id: string }>('select id from service_providers limit 1')
    const { slug } = await make('services', {
      ...{
        name: 'Beratung',
        kind: 'counselling',
        provider: first!.id,
        allMunicipalities: true,
        cost: 'free',
      },
      ...{ languages: ['de', 'ar'], phone: '030 23125 101' },
      openingHours: {
        regular: [
          { weekday: 'monday', from: '09:00', until: '12:30', mode: 'open' },
          { weekday: 'tuesday', from: '09:00', until: '12:30', mode: 'appointment' },
        ],
      },
      ...published,
    })
    const service = await oneAt(`/en/angebote/${slug}`, 'Service')
    expect(service).toMatchObject({
      ...{ name: 'Beratung', url: `${sharedUrl()}/en/angebote/${slug}`, offers: { price: 0 } },
      provider: { '@type': 'Organization' },
      availableChannel: { availableLanguage: ['de', 'ar'], servicePhone: { telephone: '030 23125 101' } },
      hoursAvailable: [{ dayOfWeek: 'https://schema.org/Monday', opens: '09:00', closes: '12:30' }],
    })
    expect(service.areaServed).toHaveLength(1)
  })

  it('cannot be ended by a text, nor begin a script', async () => {
    const title = `</script><script>alert(1)</script><!-- ${mark()} "\\\u2028`
    const { slug } = await make('articles', { title, kind: 'news', ...published })
    expect((await oneAt(`/artikel/${slug}`, 'NewsArticle')).headline).toBe(title)
  })

  it('has no empty values', async () => {
    const paths = ['/', '/gemeinden/syke', ...(await somePages())]
    for (const path of paths)
      expect(JSON.stringify(await dataAt(path))).not.toMatch(/:null|:""|undefined|\[\]/)
  })
})

async function somePages(): Promise<string[]> {
  const rows = await rowsOf<{ path: string }>(
    `(select '/termine/' || slug as path from events where _status = 'published' and audience = 'public' limit 5)
     union all (select '/angebote/' || slug from services where _status = 'published' and deleted_at is null limit 5)
     union all (select '/artikel/' || slug from articles where _status = 'published' and deleted_at is null limit 5)`,
  )
  return rows.map(({ path }) => path)
}
