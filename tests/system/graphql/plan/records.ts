import type { CollectionSlug, Payload } from 'payload'

type Data = Record<string, unknown>

/** Records that are easily got wrong: hidden, trashed, half translated, and referred to by what is public. */
export async function makeOddRecords(payload: Payload): Promise<void> {
  const { docs: accounts } = await payload.find({
    collection: 'users',
    where: { email: { equals: 'district@demo.example' } },
    overrideAccess: true, // the world of the test
  })
  // Some pickers offer nothing to nobody.
  const user = { ...accounts[0]!, collection: 'users' } as never
  const create = async (collection: string, data: Data): Promise<string> => {
    const made = await payload.create({
      collection: collection as CollectionSlug,
      data: { _status: 'published', ...data } as never,
      user,
      overrideAccess: true, // the world of the test
    })
    return String((made as { id: unknown }).id)
  }
  const first = async (collection: string, slug?: string): Promise<string> => {
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      where: slug ? { slug: { equals: slug } } : {},
      limit: 1,
      overrideAccess: false, // what is public
    })
    return String((docs[0] as { id: unknown }).id)
  }
  const change = (collection: string, id: string, data: Data, locale?: string) =>
    payload.update({
      ...{ collection: collection as CollectionSlug, id, data: data as never },
      ...(locale ? { locale: locale as never } : {}),
      user,
      overrideAccess: true, // the world of the test
    })

  const syke = await first('municipalities', 'syke')
  const service = await first('services')
  const hiddenTopic = await create('topics', { name: 'Unfertig', slug: 'unfertig', _status: 'draft' })
  const goneTopic = await create('topics', { name: 'Fort', slug: 'fort' })
  await change('topics', goneTopic, { deletedAt: new Date().toISOString() })
  const topic = await first('topics', 'ankommen')
  const helpers = await create('events', {
    ...{ title: 'Nur für Helfende', slug: 'nur-fuer-helfende', kind: 'exchange', audience: 'helpers' },
    ...{ start: '2027-01-05T18:00:00.000Z', municipality: syke },
  })
  const network = await create('networks', {
    ...{ title: 'Netzwerk mit verborgenem Termin', slug: 'verborgener-termin', municipality: syke },
    ...{ status: 'active', joinMode: 'open', fixedDate: helpers, languages: ['uk', 'de', 'ar'] },
    needs: [{ text: 'Fahrten zum Arzt', urgent: true }, { text: 'Ein Kinderwagen' }],
  })
  const body = fullText(await first('articles'), helpers, service)
  const article = await create('articles', {
    ...{ title: 'Mit allem', slug: 'mit-allem', kind: 'news', municipality: syke, body },
    ...{ topics: [hiddenTopic, topic, goneTopic], publishedAt: '2026-05-05T05:05:05.050Z' },
    sources: [{ title: 'Quelle', url: 'https://quelle.example', date: '2026-05-05' }, { title: 'Noch eine' }],
  })
  await change('articles', article, { title: 'With everything', teaser: '' }, 'en')
  await change('articles', article, { title: '  ', body: null }, 'uk')
  await create('articles', { title: 'Ein Entwurf', slug: 'ein-entwurf', kind: 'fact', _status: 'draft' })
  const trashed = await create('articles', { title: 'Im Papierkorb', slug: 'im-papierkorb', kind: 'fact' })
  await change('articles', trashed, { deletedAt: new Date().toISOString() })
  await create('initiatives', {
    ...{
      name: 'Ohne Netzwerk',
      slug: 'ohne-netzwerk',
      kind: 'club',
      municipality: syke,
      networks: [network],
    },
  })
  // Two that are alike in everything that is ordered by but their names.
  for (const name of ['eins', 'zwei'])
    await create('articles', {
      ...{ title: 'Gleich', slug: `gleich-${name}`, kind: 'news', publishedAt: '2026-04-04T04:04:04.040Z' },
    })
}

/** A text with all that is filled in when it is read: links to what is public and to what is not, and blocks. */
function fullText(article: string, hidden: string, service: string): Data {
  const text = (words: string): Data => ({
    ...{ type: 'text', version: 1, text: words, format: 0, style: '', mode: 'normal', detail: 0 },
  })
  const around = (type: string, children: Data[], more: Data = {}): Data => ({
    ...{ type, version: 1, format: '', indent: 0, direction: null, children, ...more },
  })
  const link = (fields: Data, id: string): Data =>
    around('link', [text('siehe dort')], { id, version: 3, fields: { newTab: false, ...fields } })
  const internal = (relationTo: string, value: string, id: string) =>
    link({ linkType: 'internal', doc: { relationTo, value } }, id)
  const block = (fields: Data, id: string): Data => ({
    ...{ type: 'block', version: 2, format: '', fields: { id, blockName: '', ...fields } },
  })
  const paragraph = (children: Data[]) => around('paragraph', children, { textFormat: 0, textStyle: '' })
  return {
    root: around('root', [
      paragraph([text('Vorweg '), internal('articles', article, '6560a1b2c3d4e5f6a7b8c9d1')]),
      paragraph([internal('events', hidden, '6560a1b2c3d4e5f6a7b8c9d2')]),
      paragraph([link({ linkType: 'custom', url: 'https://ort.example' }, '6560a1b2c3d4e5f6a7b8c9d3')]),
      block({ blockType: 'quote', text: 'Ein Wort.', author: 'Jemand' }, '6560a1b2c3d4e5f6a7b8c9d4'),
      block(
        { blockType: 'relatedServices', heading: 'Hilfe', services: [service] },
        '6560a1b2c3d4e5f6a7b8c9d5',
      ),
    ]),
  }
}
