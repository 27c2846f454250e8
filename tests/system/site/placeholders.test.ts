import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { panelHtml } from '../../support/panel-page'
import { make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { sharedUrl } from '../../support/shared'

const missing = '[Anschrift der Kreisverwaltung eintragen]'

const richText = (text: string) => ({
  root: {
    ...{ type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' },
    children: [
      {
        ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr' },
        children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
})

describe('gaps that editors left to be filled in', () => {
  it('are hidden from everybody without an account, in pages, GraphQL and REST, and told to editors', async () => {
    const mark = randomUUID()
    const { id, slug } = await make('pages', {
      ...{ title: `Seite ${mark} [Titel eintragen]`, slug: `luecke-${mark}`, ...published },
      body: richText(`Sie finden uns hier: ${missing}. Siehe [1] und [sic].`),
    })
    const html = await (await fetch(`${sharedUrl()}/seite/${slug}`)).text()
    expect(html).toContain('Sie finden uns hier: (…). Siehe [1] und [sic].')
    expect(html).toContain('Ein Teil dieser Angaben wird noch ergänzt.')
    expect(html).not.toContain('eintragen]')

    const read = `{ title body bodyHtml bodyText }`
    const questions = [
      `{ Page(slug: "${slug}") ${read} }`,
      `{ Pages(where: { slug: { equals: "${slug}" } }) { docs ${read} } }`,
      // With an error beside it, the resolvers answer.
      `{ Page(slug: "${slug}") ${read} FeedbackEntries { docs { id } } }`,
    ]
    for (const question of questions) {
      const { data } = await graphql(question)
      expect(JSON.stringify(data)).toContain('Sie finden uns hier: (…).')
      expect(JSON.stringify(data)).not.toContain('eintragen]')
    }
    const anonymous = await rest('GET', `pages/${id}`)
    expect(JSON.stringify(anonymous.body)).toContain('Sie finden uns hier: (…).')
    expect(JSON.stringify(anonymous.body)).not.toContain('eintragen]')

    const token = await tokenOf('editor')
    expect(JSON.stringify((await rest('GET', `pages/${id}`, { token })).body)).toContain(missing)
    expect(JSON.stringify(await graphql(questions[0]!, {}, { token }))).toContain(missing)
    const { html: start } = await panelHtml('editor', '')
    const step = start.split('<li class="bn-start__step').find((one) => one.includes('Hier fehlt noch etwas'))
    expect(step).toContain('/admin/collections/pages/')
    // Who may not change the pages is not bothered with them.
    expect((await panelHtml('treasurer', '')).html).not.toContain('Hier fehlt noch etwas')
  })

  it('are in no page of the site as it is seeded', async () => {
    for (const page of ['impressum', 'datenschutz', 'barrierefreiheit', 'kontakt'])
      for (const prefix of ['', '/en', '/ar']) {
        const response = await fetch(`${sharedUrl()}${prefix}/seite/${page}`)
        expect(response.status).toBe(200)
        expect(await response.text()).not.toMatch(/\[[^\]]*eintragen\]/)
      }
  })
})
