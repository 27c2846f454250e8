import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { healthWhile } from '../../support/health-while'
import { callPanel } from '../../support/panel'
import { change, type Made, make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

/** Each of these was judged for seconds, or let every later visit search for seconds. */
const blocking = [
  'FREQ=YEARLY;BYSETPOS=366;BYDAY=MO',
  'FREQ=YEARLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=366',
  'FREQ=MONTHLY;BYSETPOS=32;BYDAY=MO,TU,WE,TH,FR,SA,SU',
  'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6',
  `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(100_000)}MO`,
]
const data = (rrule: string, rest: object = {}) => ({
  title: 'Treff mit Wiederholung',
  kind: 'meeting',
  start: '2027-01-05T17:00:00.000Z',
  end: '2027-01-05T18:30:00.000Z',
  series: { rrule },
  ...rest,
})

let event: Made
beforeAll(async () => {
  event = await make('events', data('FREQ=WEEKLY', { ...published, slug: `treff-${Date.now()}` }))
})

describe('a recurrence rule that would be searched for long', () => {
  const refused = { status: 400, code: 'notARule' }
  const codeOf = ({ status, body }: { status: number; body: any }) => ({
    status,
    code: body.errors?.[0]?.data?.errors?.[0]?.code,
  })

  it('is refused on creation and change, as a draft too, with a code, while health answers', async () => {
    const token = await tokenOf('admin')
    const { result, slowest } = await healthWhile(() =>
      Promise.all(
        blocking.flatMap((rule) => [
          rest('POST', 'events', { token, data: data(rule) }).then(codeOf),
          rest('POST', 'events?draft=true', { token, data: data(rule, { _status: 'draft' }) }).then(codeOf),
          rest('PATCH', `events/${event.id}`, { token, data: { series: { rrule: rule } } }).then(codeOf),
          rest('PATCH', `events/${event.id}?draft=true&autosave=true`, {
            token,
            data: { series: { rrule: rule } },
          }).then(codeOf),
        ]),
      ),
    )
    expect(result).toEqual(result.map(() => refused))
    expect(slowest).toBeLessThan(250)
    expect(await rowsOf('select series_rrule from events where id = $1', [event.id])).toEqual([
      { series_rrule: 'FREQ=WEEKLY' },
    ])
  })

  it('is refused over GraphQL', async () => {
    const update = `mutation ($id: String!, $rule: String, $draft: Boolean) {
      updateEvent(id: $id, draft: $draft, data: { series: { rrule: $rule } }) { id } }`
    for (const draft of [false, true])
      for (const rule of blocking) {
        const answer = await graphql(update, { id: event.id, rule, draft }, { token: await tokenOf('admin') })
        expect(JSON.stringify(answer.errors)).toContain('series.rrule')
      }
  })

  it('is judged at once in the form of the panel, also for those who may not write events', async () => {
    const judge = async (account: string, value: string) =>
      callPanel(await tokenOf(account), 'form-state', {
        ...{ collectionSlug: 'events', operation: 'create', schemaPath: 'events' },
        ...{ docPermissions: { fields: true }, docPreferences: { fields: {} }, skipValidation: false },
        formState: {
          start: { value: '2027-01-05T17:00:00.000Z', initialValue: null },
          'series.rrule': { value, initialValue: null },
        },
      })
    // What is asked for the first time is loaded from the disk.
    const known = await judge('admin', 'FREQ=WEEKLY')
    expect(known.status).toBe(200)
    for (const account of ['admin', 'treasurer']) {
      await tokenOf(account)
      const { slowest } = await healthWhile(() =>
        Promise.all(blocking.slice(0, 4).map((rule) => judge(account, rule))),
      )
      expect({ account, slow: slowest >= 250 }).toEqual({ account, slow: false })
    }
  })

  it('lets the homepage and GraphQL answer at once even if it is stored already', async () => {
    const old = await make('events', data('FREQ=WEEKLY', { ...published, slug: `alt-${Date.now()}` }))
    await rowsOf('update events set series_rrule = $2 where id = $1', [old.id, blocking[1]])
    const read = async () => {
      for (const path of ['/', '/en', '/api/events?limit=50'])
        expect((await fetch(`${sharedUrl()}${path}`)).status).toBe(200)
    }
    await read()
    const { slowest } = await healthWhile(read)
    expect(slowest).toBeLessThan(250)
    await change(`events/${old.id}`, { series: { rrule: 'FREQ=WEEKLY' } })
  })
})

describe('the dates of an event', () => {
  const datesOf = async (id: string) =>
    (
      await graphql(
        `
          query ($id: String!) {
            Event(id: $id) {
              occurrences {
                start
                end
                status
                originalStart
              }
            }
          }
        `,
        { id },
      )
    ).data.Event.occurrences

  it('are laid down when it is saved, and read without a rule being followed', async () => {
    const dates = await datesOf(event.id)
    expect(dates).toHaveLength(60)
    expect(dates[0]).toEqual({
      ...{ start: '2027-01-05T17:00:00.000Z', end: '2027-01-05T18:30:00.000Z' },
      ...{ status: 'planned', originalStart: '2027-01-05T17:00:00.000Z' },
    })
  })

  it('follow a change of the rule and of its exceptions, and are never taken from the client', async () => {
    await change(`events/${event.id}`, {
      series: {
        rrule: 'FREQ=WEEKLY;COUNT=2',
        exceptions: [{ date: '2027-01-12T17:00:00.000Z', change: 'cancelled' }],
      },
      occurrences: [
        { start: '2030-01-01T00:00:00.000Z', status: 'planned', originalStart: '2030-01-01T00:00:00.000Z' },
      ],
    })
    expect((await datesOf(event.id)).map(({ start, status }: any) => [start, status])).toEqual([
      ['2027-01-05T17:00:00.000Z', 'planned'],
      ['2027-01-12T17:00:00.000Z', 'cancelled'],
    ])
  })

  it('can be filtered by', async () => {
    const ids = async (from: string) => {
      const { data } = await graphql(
        `
          query ($id: ID!, $from: DateTime!) {
            Events(where: { id: { equals: $id }, occurrences__start: { greater_than: $from } }) {
              docs {
                id
              }
            }
          }
        `,
        { id: event.id, from },
      )
      return data.Events.docs.length
    }
    expect(await ids('2027-01-10T00:00:00Z')).toBe(1)
    expect(await ids('2027-01-13T00:00:00Z')).toBe(0)
  })

  it('must exist: a rule without any is refused', async () => {
    const token = await tokenOf('admin')
    const rule = { series: { rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' } }
    const answers = await Promise.all(
      ['de', 'en'].map((language) =>
        rest('PATCH', `events/${event.id}`, { token, data: rule, headers: { 'Accept-Language': language } }),
      ),
    )
    const errors = answers.map(({ body }) => body.errors[0].data.errors[0])
    expect(errors.map(({ code, path }) => [code, path])).toEqual(
      Array(2).fill(['ruleNeverHappens', 'series.rrule']),
    )
    expect(errors[0].message).toMatch(/keinen Termin/)
    expect(errors[1].message).toMatch(/no date/)
  })
})
