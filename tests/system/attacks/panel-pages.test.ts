import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { make, published, tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'
import { type Attacker, missing, type Scene, send, setScene } from './scene'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})

async function page(attacker: Attacker, path: string) {
  const headers = {
    ...(attacker === 'public' ? {} : { Cookie: `payload-token=${await tokenOf(attacker)}` }),
    'Sec-Fetch-Site': 'none',
  }
  const response = await fetch(`${sharedUrl()}/admin${path}`, { headers, redirect: 'manual' })
  return { status: response.status, html: await response.text() }
}

describe('a page of the panel', () => {
  it.each(['municipal', 'network', 'editor', 'treasurer', 'auditor', 'volunteer', 'public'])(
    'of a record of others holds nothing of it, and is as if it did not exist: %s',
    async (attacker) => {
      const records = [
        ['volunteers', scene.far.id],
        ...(attacker === 'auditor' ? [] : [['claims', scene.farClaim]]),
      ] as [string, string][]
      for (const [collection, id] of records) {
        const there = await page(attacker, `/collections/${collection}/${id}`)
        const gone = await page(attacker, `/collections/${collection}/${missing}`)
        expect({ collection, status: there.status }).toEqual({ collection, status: gone.status })
        for (const secret of [scene.far.lastName, scene.far.notes, scene.far.birthDate])
          expect(there.html).not.toContain(secret)
      }
    },
  )

  it('of a list holds no record of another town, whatever its address asks for', async () => {
    for (const query of [
      `search=${scene.far.lastName.slice(0, 9)}`,
      'limit=100&columns=["notes","birthDate"]',
      'limit=100&where[or][0][id][exists]=true',
      'groupBy=birthDate&limit=100',
      'trash=true&limit=100',
    ])
      for (const attacker of ['municipal', 'network']) {
        const { html } = await page(attacker, `/collections/volunteers?${query}`)
        expect(html).not.toContain(scene.far.notes)
        if (!query.startsWith('search')) expect(html).not.toContain(scene.far.lastName)
        if (attacker === 'network') expect(html).not.toContain(scene.near.notes)
      }
    const own = await page('municipal', '/collections/volunteers?limit=100&columns=["notes"]')
    expect(own.html).toContain(scene.near.notes)
  })

  it('shows a list whose remembered order is by a field that is gone', async () => {
    const name = `Sortiert ${randomUUID()}`
    await make('topics', { name, ...published })
    const { status, html } = await page('editor', '/collections/topics?sort=nix&search=Sortiert')
    expect({ status, shown: html.includes(`>${name}<`) }).toEqual({ status: 200, shown: true })
  })

  it('holds nothing of an unpublished change of another town, nor of its versions', async () => {
    const secret = `Entwurf-${randomUUID()}`
    const data = {
      title: 'Netzwerk',
      municipality: scene.weyhe,
      status: 'planned',
      joinMode: 'open',
      slug: randomUUID(),
    }
    const made = await send('district', 'POST', 'networks', { ...data, _status: 'published' })
    const { id } = made.body.doc
    await send('district', 'PATCH', `networks/${id}?draft=true`, { title: secret, _status: 'draft' })
    const [version] = await rowsOf('select id from _networks_v where parent_id = $1 and version_title = $2', [
      id,
      secret,
    ])
    const paths = ['', '/versions', `/versions/${version!.id}`, '/preview', '/api', '?draft=true']
    for (const path of paths) {
      const { html, status } = await page('municipal', `/collections/networks/${id}${path}`)
      expect({ path, failed: status >= 500, shown: html.includes(secret) }).toEqual({
        path,
        failed: false,
        shown: false,
      })
    }
    expect((await page('municipal2', `/collections/networks/${id}/versions/${version!.id}`)).html).toContain(
      secret,
    )
  })

  it('shows the town its own', async () => {
    const { status, html } = await page('municipal', `/collections/volunteers/${scene.near.id}`)
    expect(status).toBe(200)
    expect(html).toContain(scene.near.notes)
  })
})
