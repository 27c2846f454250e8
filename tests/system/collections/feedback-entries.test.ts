import { afterEach, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

type Row = { id: string; page: string; language: string; answer: string; text: string; town: string | null }

const stored = () =>
  rowsOf<Row>(`select f.id, f.page, language, answer, text, m.slug as town, f.kind
    from feedback_entries f left join municipalities m on m.id = municipality_id order by f.created_at`)

async function send(fields: Record<string, string>, path = '/rueckmeldung', headers = {}) {
  const body = new URLSearchParams(fields)
  const response = await fetch(sharedUrl() + path, { method: 'POST', body, headers, redirect: 'manual' })
  return { response, status: response.status, html: await response.text() }
}

describe('feedback on pages', () => {
  afterEach(() =>
    rowsOf(`with gone as (delete from feedback_entries) delete from login_limits where key like 'feedback%'`),
  )

  it('is stored with the page, its record and language, and leads to a page that says thanks', async () => {
    const { response, status } = await send({
      ...{ seite: '/gemeinden/syke', antwort: 'nein', text: 'Die Öffnungszeit\r\nstimmt nicht.' },
    })
    expect(status).toBe(303)
    const thanks = response.headers.get('location')!
    expect(thanks).toBe('/rueckmeldung?danke=ja&seite=%2Fgemeinden%2Fsyke')
    const page = await (await fetch(sharedUrl() + thanks)).text()
    expect(page).toContain('Vielen Dank!')
    expect(page).toContain('href="/gemeinden/syke"')
    await send({ seite: '/', antwort: 'ja' }, '/ar/rueckmeldung')
    expect(await stored()).toMatchObject([
      {
        ...{ page: '/gemeinden/syke', language: 'de', answer: 'no', town: 'syke', kind: 'municipalities' },
        text: 'Die Öffnungszeit\nstimmt nicht.',
      },
      { page: '/', language: 'ar', answer: 'yes', town: null, kind: null },
    ])
  })

  it.each([
    ['neither yes nor no', { text: 'Gut &amp; <b>schön</b>' }, 'wählen Sie'],
    ['an e-mail address', { antwort: 'ja', text: 'Schreiben Sie an mia@post.example' }, 'E-Mail-Adresse'],
    ['a telephone number', { antwort: 'ja', text: 'Tel. +49 (4242) 98 76 54' }, 'Telefonnummer'],
    ['a number in Arabic digits', { antwort: 'ja', text: '٠١٥١٢٣٤٥٦٧٨' }, 'Telefonnummer'],
    ['more than 1,000 characters', { antwort: 'ja', text: 'ä'.repeat(1001) }, 'zu lang'],
  ])('is not accepted with %s, and what was typed is kept', async (_, fields, said) => {
    const { response, status, html } = await send({ seite: '/termine', ...fields })
    expect([status, response.headers.get('cache-control')]).toEqual([422, 'no-store'])
    expect(html).toContain(said)
    expect(html).toContain('name="seite" value="/termine"')
    const typed = fields.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    expect(html).toContain(`>${typed}</textarea>`)
    expect(await stored()).toEqual([])
  })

  it('of programs that fill in the hidden field, of other websites and in other forms is not stored', async () => {
    const fields = { seite: '/', antwort: 'ja', text: 'Kaufen!' }
    expect((await send({ ...fields, website: 'https://kauf.example' })).status).toBe(303)
    expect((await send(fields, '/rueckmeldung', { Origin: 'https://fremd.example' })).status).toBe(403)
    const json = await fetch(`${sharedUrl()}/rueckmeldung`, {
      ...{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(fields) },
    })
    expect(json.status).toBe(415)
    expect((await send({ ...fields, text: 'x'.repeat(70_000) })).status).toBe(413)
    expect((await send(fields, '/xx/rueckmeldung')).status).toBe(405)
    expect(await stored()).toEqual([])
  })

  it('counts a page that is none of the site’s as the homepage', async () => {
    for (const seite of [
      '//boese.example',
      'https://boese.example',
      '/../etc',
      '/a b',
      `/${'a'.repeat(300)}`,
    ])
      await send({ seite, antwort: 'ja' })
    expect((await stored()).map(({ page }) => page)).toEqual(Array(5).fill('/'))
  })

  it('is refused after thirty within an hour from one address, and says when to try again', async () => {
    for (let count = 0; count < 30; count++) await send({ seite: '/', antwort: 'ja' })
    const { status, html } = await send({ seite: '/', antwort: 'ja', text: 'Noch etwas' })
    expect(status).toBe(429)
    expect(html).toContain('in einer Stunde')
    expect(html).toContain('>Noch etwas</textarea>')
    expect(await stored()).toHaveLength(30)
  })

  it('is read by editors, and by municipal staff where it is about their pages; never by the public', async () => {
    await send({ seite: '/gemeinden/syke', antwort: 'ja' })
    await send({ seite: '/gemeinden/weyhe', antwort: 'ja' })
    const read = async (role?: string) => {
      const { status, body } = await rest('GET', 'feedback-entries?sort=page', {
        token: role && (await tokenOf(role)),
      })
      return status === 200 ? (body.docs as Row[]).map(({ page }) => page) : status
    }
    expect(await read('editor')).toEqual(['/gemeinden/syke', '/gemeinden/weyhe'])
    expect(await read('municipal')).toEqual(['/gemeinden/syke'])
    expect(await read()).toBe(403)
    const { data, errors } = await graphql('{ FeedbackEntries { docs { page } } }')
    expect([data?.FeedbackEntries ?? null, errors?.length]).toEqual([null, 1])
    const [{ id }] = (await stored()) as [Row]
    const change = { token: await tokenOf('municipal'), data: { status: 'done', text: 'Anders' } }
    await rest('PATCH', `feedback-entries/${id}`, change)
    expect(await rowsOf(`select status, text from feedback_entries where id = '${id}'`)).toEqual([
      { status: 'done', text: '' },
    ])
    const made = await rest('POST', 'feedback-entries', {
      ...{ token: await tokenOf('editor'), data: { page: '/', language: 'de', answer: 'yes' } },
    })
    expect(made.status).toBe(403)
  })
})
