import { beforeEach, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { change, make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'

const draft = { _status: 'draft' } as const
const body = (text: string) => ({
  root: {
    ...{ type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' },
    children: [
      {
        ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0 },
        children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
})

/** The state of each translation of the published article, as the database has it. */
async function states(id: string): Promise<Record<string, string | null>> {
  const rows = await rowsOf(
    'select _locale as locale, translation_state as state from articles_locales where _parent_id = $1',
    [id],
  )
  return Object.fromEntries(rows.map(({ locale, state }) => [locale, state]))
}

const untouched = { de: 'current', en: 'current', uk: 'current', tr: 'in-progress' }
const outdated = { de: 'current', en: 'outdated', uk: 'outdated', tr: 'in-progress' }

describe('the translations of an article', () => {
  let id: string
  const edit = (data: object, query = '') => change(`articles/${id}?${query}`, data, 'editor')

  beforeEach(async () => {
    const german = {
      title: 'Fahrten',
      teaser: 'Wir fahren.',
      body: body('Montags.'),
      kind: 'fact',
      translationState: 'current',
    }
    ;({ id } = await make('articles', { ...german, slug: `fahrten-${crypto.randomUUID()}`, ...published }))
    await edit(
      {
        title: 'Rides',
        teaser: 'We drive.',
        body: body('On Mondays.'),
        translationState: 'current',
        ...published,
      },
      'locale=en',
    )
    await edit({ title: 'Поїздки', translationState: 'current', ...published }, 'locale=uk')
    await edit({ title: 'Yolculuk', translationState: 'in-progress', ...published }, 'locale=tr')
    expect(await states(id)).toEqual(untouched)
  })

  it.each([
    ['title', { title: 'Fahrten und Wege' }],
    ['teaser', { teaser: 'Wir fahren nicht mehr.' }],
    ['body', { body: body('Dienstags.') }],
  ])('are outdated when the German %s has changed', async (_, data) => {
    await edit({ ...data, ...published })
    expect(await states(id)).toEqual(outdated)
  })

  it('show it to the public and in the panel', async () => {
    await edit({ title: 'Fahrten und Wege', ...published })
    const { data } = await graphql(
      `{ Article(id: "${id}", locale: uk, fallbackLocale: none) { title translationState } }`,
    )
    expect(data.Article).toEqual({ title: 'Поїздки', translationState: 'outdated' })
    const panel = await rest('GET', `articles/${id}?draft=true&locale=en&depth=0`, {
      token: await tokenOf('editor'),
    })
    expect(panel.body).toMatchObject({ title: 'Rides', translationState: 'outdated' })
  })

  it('are outdated when the German text was changed over GraphQL', async () => {
    const mutation = `mutation { updateArticle(id: "${id}", data: { title: "Neu", _status: published }) { title } }`
    const { errors } = await graphql(mutation, {}, { token: await tokenOf('editor') })
    expect(errors).toBeUndefined()
    expect(await states(id)).toEqual(outdated)
  })

  it('are outdated when a changed draft is published, and not before', async () => {
    await edit({ title: 'Fahrten und Wege', ...draft }, 'draft=true')
    await edit({ teaser: 'Noch einmal anders.', ...draft }, 'draft=true')
    expect(await states(id)).toEqual(untouched)
    await edit(published)
    expect(await states(id)).toEqual(outdated)
  })

  it('are outdated when a changed draft is published from another language', async () => {
    await edit({ title: 'Fahrten und Wege', ...draft }, 'draft=true')
    await edit(published, 'locale=tr')
    expect((await rest('GET', `articles/${id}`)).body.title).toBe('Fahrten und Wege')
    expect(await states(id)).toEqual(outdated)
  })

  it('are outdated when the article was withdrawn, changed and published again', async () => {
    await edit(draft)
    await edit({ title: 'Fahrten und Wege', ...draft }, 'draft=true')
    await edit(published)
    expect(await states(id)).toEqual(outdated)
  })

  it('stay current when the draft in between came back to the published text', async () => {
    await edit({ title: 'Fahrten und Wege', ...draft }, 'draft=true')
    await edit({ title: 'Fahrten', ...published })
    expect(await states(id)).toEqual(untouched)
  })

  it.each([
    ['it is published once more', {}],
    ['something else has changed', { kind: 'news', asOf: '2026-11-01', sources: [{ title: 'Kreistag' }] }],
  ])('stay current when %s', async (_, data) => {
    await edit({ ...data, ...published })
    expect(await states(id)).toEqual(untouched)
  })

  it('stay current when another translation has changed', async () => {
    await edit({ title: 'Trips', ...published }, 'locale=en')
    await edit({ title: 'Подорожі', ...published }, 'locale=uk')
    expect(await states(id)).toEqual(untouched)
  })

  it('stay as they were when an earlier version is restored, which brings its translations along', async () => {
    await edit({ title: 'Fahrten und Wege', ...published })
    await edit({ title: 'Rides and ways', translationState: 'current', ...published }, 'locale=en')
    const token = await tokenOf('editor')
    const where = `where[parent][equals]=${id}&where[version.title][equals]=Fahrten&sort=-updatedAt&limit=1&depth=0`
    const versions = await rest('GET', `articles/versions?${where}`, { token })
    const restored = await rest('POST', `articles/versions/${versions.body.docs[0].id}`, { token })
    expect(restored).toMatchObject({ status: 200, body: { title: 'Fahrten' } })
    expect((await rest('GET', `articles/${id}?locale=en`)).body.title).toBe('Rides')
    expect(await states(id)).toEqual(untouched)
  })

  it('are current again when somebody says so', async () => {
    await edit({ title: 'Fahrten und Wege', ...published })
    await edit({ title: 'Rides and ways', translationState: 'current', ...published }, 'locale=en')
    expect(await states(id)).toEqual({ ...outdated, en: 'current' })
  })
})
