import { describe, expect, it } from '@jest/globals'
import jsQR from 'jsqr'
import { drawPage, readPdf } from '../../support/pdf'
import { pristineRows } from '../../support/pristine'
import { change, make, published } from '../../support/records'
import { sharedUrl } from '../../support/shared'

const get = (path: string, headers = {}) => fetch(sharedUrl() + path, { headers, redirect: 'manual' })
const poster = async (path: string) => {
  const response = await get(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  return new Uint8Array(await response.arrayBuffer())
}

/** Where the code of a page leads, as a path. */
async function codeOf(bytes: Uint8Array, page = 1): Promise<string> {
  const { data, width, height } = await drawPage(bytes, page, 1.5)
  return jsQR(data, width, height)!.data.replace(/^https?:\/\/[^/]+/, '')
}

const text = async (path: string) => {
  const response = await get(path)
  return { status: response.status, html: await response.text() }
}

const service = async (data: object) =>
  make('services', {
    name: `Plakatangebot ${Math.random().toString(36).slice(2)}`,
    kind: 'counselling',
    provider: (await pristineRows('select id from service_providers limit 1'))[0]!.id,
    allMunicipalities: true,
    languages: ['de', 'uk'],
    cost: 'free',
    ...published,
    ...data,
  })

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const event = (data: object) =>
  make('events', {
    title: `Plakattermin ${Math.random().toString(36).slice(2)}`,
    kind: 'public',
    audience: 'public',
    start: inDays(7),
    start_tz: 'Europe/Berlin',
    ...published,
    ...data,
  })

describe('the poster of a service', () => {
  it('has a page for each language asked for, from the link on its page', async () => {
    const { html } = await text('/uk/angebote/soziotherapie-nord')
    expect(html).toContain('action="/angebote/soziotherapie-nord/plakat.pdf"')
    const bytes = await poster('/angebote/soziotherapie-nord/plakat.pdf?sprachen=de&sprachen=ar&sprachen=uk')
    const { pages, part } = await readPdf(bytes)
    expect(part).toBe('1')
    expect(pages).toHaveLength(3)
    expect(pages[0]!.text).toContain('Soziotherapeutische Begleitung im Norden')
    expect(pages[0]!.text).toContain('Termine nach Vereinbarung')
    expect(pages[0]!.text.replaceAll(' ', '')).toContain('/angebote/soziotherapie-nord')
    expect(pages[2]!.text).toContain('Соціотерапевтичний супровід')
    expect(await codeOf(bytes, 3)).toMatch(/^\/uk\/q\/[\da-f-]{36}\?stand=\d{4}-\d{2}-\d{2}$/)
  })

  it('is in German without a choice, and is not sent again while it is the same', async () => {
    const path = '/angebote/soziotherapie-nord/plakat.pdf'
    const response = await get(path)
    const etag = response.headers.get('etag')!
    expect((await readPdf(new Uint8Array(await response.arrayBuffer()))).languages).toBe('de')
    const again = await get(path, { 'If-None-Match': etag })
    expect(again.status).toBe(304)
    expect((await get(`${path}?sprachen=en`)).headers.get('etag')).not.toBe(etag)
  })

  it.each(['sprachen=xx', 'sprachen=de,en,uk,ar,fa,tr,fr,ru,de-simple,xx', 'sprachen=de;en'])(
    'is refused for %s',
    async (choice) => {
      const response = await get(`/angebote/soziotherapie-nord/plakat.pdf?${choice}`)
      expect(response.status).toBe(400)
      expect((await response.json()).errors[0].data.code).toBe('posterLanguages')
    },
  )

  it('is not there for a draft, or for nothing', async () => {
    const { slug } = await service({ _status: 'draft' })
    for (const path of [`/angebote/${slug}`, '/angebote/gibt-es-nicht', '/termine/gibt-es-nicht']) {
      const { status, html } = await text(`${path}/plakat.pdf`)
      expect(status).toBe(404)
      expect(html).toContain('Diese Seite gibt es nicht')
    }
  })

  it('leads to a page that says whether it still holds', async () => {
    const { id, slug, name } = await service({})
    const path = await codeOf(await poster(`/angebote/${slug}/plakat.pdf`))
    const holds = await text(path)
    expect(holds.status).toBe(200)
    expect(holds.html).toContain('Ja, dieses Angebot gibt es.')
    expect(holds.html).toContain(name)
    expect(holds.html).toContain(`href="/angebote/${slug}"`)
    expect(holds.html).not.toContain('wurden die Angaben geändert')
    expect((await text(`/q/${id}?stand=2020-01-01`)).html).toContain('wurden die Angaben geändert')

    await change(`services/${id}`, { waiting: { status: 'closed' } })
    expect((await text(path)).html).toContain('nimmt zurzeit niemanden auf')

    await change(`services/${id}`, { _status: 'draft' })
    const gone = await text(path)
    expect(gone.status).toBe(404)
    expect(gone.html).toContain('gibt es hier nicht mehr')
    expect(gone.html).toContain('href="/hilfe"')
    expect(gone.html).not.toContain(name)
  })
})

describe('the poster of an event', () => {
  it('says when and where it is, and leads to what became of it', async () => {
    const { id, slug } = await event({ place: { name: 'Altes Rathaus', city: 'Musterstadt' } })
    const bytes = await poster(`/termine/${slug}/plakat.pdf?sprachen=de,en`)
    const [german, english] = (await readPdf(bytes)).pages
    expect(german!.text).toContain('Altes Rathaus, Musterstadt')
    expect(english!.text).toContain('When')
    const path = await codeOf(bytes)
    expect((await text(path)).html).toContain('Ja. Der nächste Termin ist am')
    await change(`events/${id}`, { status: 'cancelled' })
    expect((await text(path)).html).toContain('abgesagt')
    expect((await readPdf(await poster(`/termine/${slug}/plakat.pdf`))).pages[0]!.text).toContain('abgesagt')
  })

  it('says that it is over', async () => {
    const { id, slug } = await event({ start: inDays(-7) })
    expect((await text(`/q/${id}`)).html).toContain('Dieser Termin ist vorbei')
    expect((await readPdf(await poster(`/termine/${slug}/plakat.pdf`))).pages[0]!.text).toContain('vorbei')
  })
})

describe('a code that is none', () => {
  it.each(['/q/x', '/q/550e8400-e29b-41d4-a716-446655440000', '/ar/q/550e8400-e29b-41d4-a716-446655440000'])(
    'gets a helpful answer at %s',
    async (path) => {
      const { status, html } = await text(path)
      expect(status).toBe(404)
      expect(html).toMatch(/href="(\/ar)?\/hilfe"/)
    },
  )
})
