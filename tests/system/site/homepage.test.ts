import { afterAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { sharedUrl } from '../../support/shared'

const save = async (data: object, query = '') => {
  const { status } = await rest('POST', `globals/homepage${query}`, { token: await tokenOf('editor'), data })
  expect(status).toBe(200)
}
const page = async () => (await fetch(sharedUrl())).text()
const titles = async () => [...(await page()).matchAll(/<h2 id="([a-z]+)-title"/g)].map(([, id]) => id)

const usual = ['fakten', 'kernaussagen', 'termine', 'mithelfen', 'gemeinden', 'themen', 'aktuelles']

describe('the homepage', () => {
  afterAll(() =>
    save({ sections: [], hero: { title: 'Helfen, wo wir zu Hause sind' }, _status: 'published' }),
  )

  it('shows all sections in their usual order, and facts as figures with source and date', async () => {
    expect(await titles()).toEqual(usual)
    const [, figures = ''] = (await page()).split('bn-figures')
    expect(figures).toMatch(/<strong[^>]*>80 Cent<\/strong>/)
    expect(figures).toMatch(/Stand.*1\. September 2026.*Quellen/s)
  })

  it('is arranged as a draft, which the public sees nowhere until it is published', async () => {
    const shown = (await graphql('{ Homepage { hero { title } } }')).data.Homepage.hero.title as string
    const draft = { sections: ['topics', 'facts'], hero: { title: 'Geheimer Entwurf' } }
    await save({ ...draft, _status: 'draft' }, '?draft=true')
    expect(await titles()).toEqual(usual)
    const asked = [
      (await rest('GET', 'globals/homepage?draft=true')).body,
      (await rest('GET', 'globals/homepage')).body,
      await graphql('{ Homepage(draft: true) { sections hero { title } } }'),
      await graphql('{ Homepage { sections hero { title } } }'),
      // Fields of one document are answered at the same time.
      await graphql(
        `{ ${['a', 'b', 'c', 'd'].map((one) => `${one}1: Homepage(draft: true) { hero { title } } ${one}2: Homepage { hero { title } }`).join(' ')} }`,
      ),
      await graphql(
        '{ Homepage(draft: true) { hero { title } } }',
        {},
        { token: await tokenOf('treasurer') },
      ),
    ]
    for (const answer of asked) expect(JSON.stringify(answer)).not.toContain('Geheimer Entwurf')
    expect(JSON.stringify(asked)).toContain(JSON.stringify(shown))
    const { data } = await graphql(
      ...(['{ Homepage(draft: true) { hero { title } } }', {}, { token: await tokenOf('editor') }] as const),
    )
    expect(data.Homepage.hero.title).toBe('Geheimer Entwurf')
    expect((await rest('GET', 'globals/homepage/versions')).status).toBe(403)

    await save({ ...draft, hero: { title: 'Neue Überschrift' }, _status: 'published' })
    expect(await titles()).toEqual(['themen', 'fakten'])
    expect(await page()).toContain('Neue Überschrift')
  })
})
