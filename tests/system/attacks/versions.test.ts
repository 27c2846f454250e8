import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf } from '../../support/sql'
import { ask, row, type Scene, send, setScene } from './scene'

let scene: Scene
/** A network that began in Syke, with a word only its first version has, and was then moved to Weyhe. */
let moved: string
let word: string
/** A published article and the words of its unpublished change. */
let article: string
beforeAll(async () => {
  scene = await setScene()
  word = `Entwurf-${randomUUID()}`
  const made = await send('district', 'POST', 'networks', {
    ...{ title: word, municipality: scene.syke, status: 'planned', joinMode: 'open', slug: randomUUID() },
    _status: 'published',
  })
  moved = made.body.doc.id
  await send('district', 'PATCH', `networks/${moved}`, { municipality: scene.weyhe, title: `Neu ${word}` })
  const text = { title: 'Öffentlich', kind: 'news', slug: randomUUID(), _status: 'published' }
  article = (await send('editor', 'POST', 'articles', text)).body.doc.id
  await send('editor', 'PATCH', `articles/${article}?draft=true`, { title: word, _status: 'draft' })
})

const versionsOf = (id: string) =>
  rowsOf<{ id: string; title: string }>(
    `select id, version_title as title from _networks_v where parent_id = $1 order by created_at`,
    [id],
  )

describe('a version', () => {
  it.each(['public', 'volunteer', 'treasurer', 'auditor'])(
    'is not listed, counted or opened: %s',
    async (attacker) => {
      for (const collection of ['networks', 'articles', 'municipalities', 'events']) {
        expect((await send(attacker, 'GET', `${collection}/versions`)).status).toBe(403)
        expect(
          (await send(attacker, 'GET', `${collection}/versions?where[version.title][like]=${word}`)).status,
        ).toBe(403)
      }
      const { data } = await ask(
        attacker,
        '{ versionsArticles { totalDocs } versionsNetworks { totalDocs } }',
      )
      expect(data).toEqual({ versionsArticles: null, versionsNetworks: null })
    },
  )

  it('of another municipality cannot be found by its contents', async () => {
    for (const filter of [
      `[parent][equals]=${scene.weyhen}`,
      '[version.municipality.slug][equals]=weyhe',
      `[or][0][parent][in]=${scene.weyhen}`,
    ]) {
      const { body } = await send('municipal', 'GET', `networks/versions?where${filter}`)
      expect(body).toMatchObject({ totalDocs: 0, docs: [] })
    }
    const own = await send('municipal', 'GET', `networks/versions?where[parent][equals]=${scene.syken}`)
    expect(own.body.totalDocs).toBeGreaterThan(0)
  })

  it('from before a move cannot be restored by staff of either municipality', async () => {
    const [first] = await versionsOf(moved)
    for (const path of [first!.id, `${first!.id}?draft=true`]) {
      expect((await send('municipal', 'POST', `networks/versions/${path}`)).status).toBe(403)
      expect((await send('municipal2', 'POST', `networks/versions/${path}`)).status).toBe(403)
    }
    expect((await row('networks', moved)).municipality_id).toBe(scene.weyhe)
    expect((await send('district', 'POST', `networks/versions/${first!.id}`)).status).toBe(200)
    expect((await row('networks', moved)).municipality_id).toBe(scene.syke)
    await send('district', 'PATCH', `networks/${moved}`, { municipality: scene.weyhe, title: `Neu ${word}` })
  })

  it('of a record that has left the municipality is no longer visible to it', async () => {
    const seen = await send('municipal', 'GET', `networks/versions?where[parent][equals]=${moved}`)
    expect(seen.body).toMatchObject({ totalDocs: 0, docs: [] })
    const [first] = await versionsOf(moved)
    expect((await send('municipal', 'GET', `networks/versions/${first!.id}`)).status).toBe(403)
    expect(
      (await send('municipal2', 'GET', `networks/versions?where[parent][equals]=${moved}`)).body.totalDocs,
    ).toBeGreaterThan(0)
  })

  it('does not show who coordinates a network', async () => {
    for (const query of ['depth=2', 'select[version][coordinator]=true', 'depth=0'])
      for (const { version } of (await send('editor', 'GET', `networks/versions?limit=5&${query}`)).body.docs)
        expect(version ?? {}).not.toHaveProperty('coordinator')
  })
})

describe('an unpublished change', () => {
  it.each(['public', 'volunteer', 'municipal', 'network', 'treasurer', 'auditor'])(
    'is not shown to %s',
    async (attacker) => {
      for (const path of [
        `articles/${article}?draft=true`,
        `articles/${article}?draft=true&depth=3&locale=all`,
        `articles?draft=true&where[id][equals]=${article}`,
        `articles?draft=true&where[title][equals]=${word}`,
        `articles?where[title][equals]=${word}`,
        `articles?draft=true&where[_status][equals]=draft&where[id][equals]=${article}`,
        `articles?trash=true&draft=true&sort=title&where[id][equals]=${article}`,
      ]) {
        const { status, body } = await send(attacker, 'GET', path)
        expect({ path, ok: [200, 404].includes(status) }).toEqual({ path, ok: true })
        expect(JSON.stringify(body)).not.toContain(word)
      }
      const { data } = await ask(
        attacker,
        `{ Article(id: "${article}", draft: true) { title } Articles(draft: true, where: { title: { equals: "${word}" } }) { totalDocs } }`,
      )
      expect(data.Articles).toEqual({ totalDocs: 0 })
      expect(data.Article?.title ?? 'Öffentlich').toBe('Öffentlich')
    },
  )

  it('is shown to editors', async () => {
    expect((await send('editor', 'GET', `articles/${article}?draft=true`)).body.title).toBe(word)
    expect((await send('public', 'GET', `articles/${article}`)).body.title).toBe('Öffentlich')
  })

  it('cannot be saved, published or withdrawn without permission', async () => {
    const before = await row('articles', article)
    for (const attacker of ['public', 'volunteer', 'municipal', 'network', 'auditor'])
      for (const query of [
        '',
        '?draft=true',
        '?draft=true&autosave=true',
        '?unpublishAllLocales=true',
        '?publishAllLocales=true',
        '?publishSpecificLocale=de',
      ])
        expect(
          (
            await send(attacker, 'PATCH', `articles/${article}${query}`, {
              title: 'Übernommen',
              _status: 'published',
            })
          ).status,
        ).toBe(403)
    expect(await row('articles', article)).toEqual(before)
  })
})

describe('the trash', () => {
  it('shows nothing to those who do not delete there', async () => {
    const { body } = await send('municipal', 'POST', 'volunteers', {
      firstName: 'A',
      lastName: word,
      municipality: scene.syke,
    })
    const deletion = { deletedAt: new Date().toISOString() }
    expect((await send('volunteer', 'PATCH', `volunteers/${scene.myself}`, deletion)).status).toBe(403)
    expect((await send('municipal', 'PATCH', `volunteers/${body.doc.id}`, deletion)).status).toBe(200)
    await rowsOf(
      `insert into memberships (network_id, volunteer_id, role, status) values ($1, $2, 'member', 'approved')`,
      [scene.syken, body.doc.id],
    )
    for (const attacker of ['network', 'municipal2', 'volunteer', 'editor', 'public']) {
      const answer = await send(attacker, 'GET', `volunteers?trash=true&where[lastName][equals]=${word}`)
      expect(answer.body.docs ?? []).toEqual([])
      expect(
        (await send(attacker, 'GET', `volunteers/${body.doc.id}?trash=true`)).status,
      ).toBeGreaterThanOrEqual(403)
    }
    expect(
      (await send('municipal', 'GET', `volunteers?trash=true&where[lastName][equals]=${word}`)).body
        .totalDocs,
    ).toBe(1)
  })
})
