import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { renewOpenings } from '../../../collections/public/services/renew-openings'
import { momentInBerlin } from '../../../src/domain/calendar-day'
import { weekdays } from '../../../src/domain/opening-hours/hours'
import { graphql } from '../../support/graphql'
import { change, make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { databaseUrl, sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

let pool: pg.Pool
let provider: string
beforeAll(async () => {
  pool = new pg.Pool({ connectionString: databaseUrl(), max: 2 })
  provider = (
    await make('service-providers', {
      ...{ name: 'Zeitenträger', legalForm: 'ev', slug: `zeiten-${Date.now()}`, ...published },
      confirmationEmail: 'bestaetigt@zeiten.example',
    })
  ).id
})
afterAll(() => pool.end())

const service = (rest: object) => ({
  ...{ name: 'Zeiten', kind: 'other', provider, slug: `zeiten-${Math.floor(performance.now() * 1000)}` },
  ...published,
  ...rest,
})
const always = weekdays.map((weekday) => ({ weekday, from: '00:00', until: '24:00', mode: 'open' }))
const monday = (from: string, until: string, rest: object = {}) => ({
  ...{ weekday: 'monday', from, until, mode: 'open' },
  ...rest,
})

/** The codes of what is wrong, by path, of a service that is refused. */
async function problemsOf(data: object, query = ''): Promise<Record<string, string>> {
  const { status, body } = await rest('POST', `services${query}`, {
    token: await tokenOf('editor'),
    data: service(data),
    headers: { 'Accept-Language': 'en' },
  })
  expect(status).toBe(400)
  return Object.fromEntries(body.errors[0].data.errors.map((one: any) => [one.path, one.message]))
}

describe('opening hours that cannot be', () => {
  it.each<[string, object, string, RegExp]>([
    [
      'a time that does not exist',
      { regular: [monday('09:00', '25:00')] },
      'regular.0.until',
      /time such as/,
    ],
    ['a time in words', { regular: [monday('9 Uhr', '12:00')] }, 'regular.0.from', /time such as/],
    [
      'an end before the start',
      { regular: [monday('12:00', '09:00')] },
      'regular.0.until',
      /after the start/,
    ],
    [
      'two times at once',
      { regular: [monday('09:00', '12:00'), monday('11:00', '13:00')] },
      'regular',
      /overlap/,
    ],
    [
      'more times than a week has',
      { regular: Array.from({ length: 71 }, () => monday('09:00', '12:00')) },
      'regular',
      /too many/,
    ],
    [
      'a place that it does not have',
      { regular: [monday('09:00', '12:00', { place: 'Turm' })] },
      'regular.0.place',
      /places/,
    ],
    [
      'an exception that ends before it begins',
      { exceptions: [{ firstDay: '2026-12-24', lastDay: '2026-12-01' }] },
      'exceptions.0.lastDay',
      /before the start/,
    ],
    [
      'an exception with one time',
      { exceptions: [{ firstDay: '2026-12-24', from: '09:00' }] },
      'exceptions.0.from',
      /both times/,
    ],
    [
      'an exception of years',
      { exceptions: [{ firstDay: '2026-12-24', lastDay: '2029-12-24' }] },
      'exceptions.0.lastDay',
      /a year/,
    ],
  ])('are refused in words: %s', async (_, openingHours, path, words) => {
    for (const query of ['', '?draft=true']) {
      const problems = await problemsOf({ openingHours, ...(query ? { _status: 'draft' } : {}) }, query)
      expect(problems[`openingHours.${path}`]).toMatch(words)
    }
  })
})

describe('what is open', () => {
  const openAt = async (moment: string, slugs: string[]) => {
    const { data, errors } = await graphql(
      `
        query Open($now: DateTime, $slugs: [String!]) {
          Services(
            where: {
              slug: { in: $slugs }
              openings__start: { less_than_equal: $now }
              openings__end: { greater_than: $now }
            }
          ) {
            docs {
              slug
            }
          }
        }
      `,
      { now: moment, slugs },
    )
    expect(errors).toBeUndefined()
    return data.Services.docs.map(({ slug }: { slug: string }) => slug)
  }

  it('is found by a moment, without breaks, holidays and hours by appointment', async () => {
    const today = new Date()
    const day = (days: number) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(
        new Date(today.getTime() + days * 86_400_000),
      )
    const daily = weekdays.flatMap((weekday) => [
      { weekday, from: '09:00', until: '12:00', mode: 'open' },
      { weekday, from: '14:00', until: '16:00', mode: 'phone' },
      { weekday, from: '17:00', until: '18:00', mode: 'appointment' },
    ])
    const { slug } = await make(
      'services',
      service({
        openingHours: {
          regular: daily,
          closedOnHolidays: false,
          exceptions: [{ firstDay: day(3) }],
        },
      }),
    )
    const at = async (days: number, time: string) =>
      (await openAt(momentInBerlin(`${day(days)}T${time}`).toISOString(), [slug])).length === 1
    expect([
      ...[await at(2, '08:59'), await at(2, '09:00'), await at(2, '11:59'), await at(2, '12:00')],
      ...[await at(2, '13:00'), await at(2, '15:00'), await at(2, '17:30'), await at(3, '10:00')],
      await at(4, '10:00'),
    ]).toEqual([false, true, true, false, false, true, false, false, true])
  })

  it('is the same over REST and on the page of the help finder', async () => {
    const open = await make(
      'services',
      service({ openingHours: { regular: always, closedOnHolidays: false } }),
    )
    const closed = await make('services', service({ openingHours: { regular: [] } }))
    const now = new Date().toISOString()
    const { body } = await rest(
      'GET',
      `services?depth=0&limit=200&where[openings.start][less_than_equal]=${now}&where[openings.end][greater_than]=${now}`,
    )
    const slugs = body.docs.map(({ slug }: { slug: string }) => slug)
    expect([slugs.includes(open.slug), slugs.includes(closed.slug)]).toEqual([true, false])
    const page = await (await fetch(`${sharedUrl()}/hilfe?offen=ja&bedarf=other`)).text()
    expect([page.includes(`/angebote/${open.slug}`), page.includes(`/angebote/${closed.slug}`)]).toEqual([
      true,
      false,
    ])
  })

  it('is not written by anybody', async () => {
    const openings = [{ start: '2026-01-01T00:00:00.000Z', end: '2100-01-01T00:00:00.000Z', mode: 'open' }]
    const { id, openings: stored } = await make('services', service({ openings }))
    expect(stored).toEqual([])
    expect((await change(`services/${id}`, { openings })).openings).toEqual([])
  })
})

describe('the daily renewal of openings', () => {
  const renew = (now?: Date) => renewOpenings({ db: { pool } } as never, now)
  const stored = (id: string) =>
    rowsOf(
      'select start, "end", mode::text, place from services_openings where _parent_id = $1 order by _order',
      [id],
    )

  it('adds missing ones, like saving does, and leaves those that last for two weeks more', async () => {
    const { id } = await make('services', service({ openingHours: { regular: [monday('09:00', '12:00')] } }))
    const saved = await stored(id)
    expect(saved.length).toBeGreaterThanOrEqual(3)
    await rowsOf('delete from services_openings where _parent_id = $1', [id])
    expect(await renew()).toBeGreaterThanOrEqual(1)
    expect(await stored(id)).toEqual(saved)
    await renew(new Date(Date.now() + 10 * 86_400_000))
    expect(await stored(id)).toEqual(saved)
    const later = new Date(Date.now() + 20 * 86_400_000)
    await renew(later)
    const renewed = await stored(id)
    expect(renewed.at(-1)!.start > saved.at(-1)!.start).toBe(true)
    await renew()
  })
})

describe('who confirms entries', () => {
  it('is seen by staff alone, and no filter finds it', async () => {
    const { data } = await graphql(`
      {
        __type(name: "ServiceProvider") {
          fields {
            name
          }
        }
      }
    `)
    const names = data.__type.fields.map(({ name }: { name: string }) => name)
    expect([names.includes('nonProfit'), names.includes('confirmationEmail')]).toEqual([true, false])
    const { body } = await rest('GET', `service-providers/${provider}`)
    expect(body).not.toHaveProperty('confirmationEmail')
    expect(JSON.stringify(body)).not.toContain('bestaetigt')
    const filtered = await rest('GET', 'service-providers?where[confirmationEmail][like]=bestaetigt')
    expect(filtered.status).toBe(400)
    for (const [account, sees] of [
      ['editor', true],
      ['network', false],
    ] as const) {
      const seen = await rest('GET', `service-providers/${provider}`, { token: await tokenOf(account) })
      expect([account, seen.body.confirmationEmail]).toEqual([
        account,
        sees ? 'bestaetigt@zeiten.example' : undefined,
      ])
    }
  })
})
