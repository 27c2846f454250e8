import type { CollectionSlug, Payload } from 'payload'

/** Records with values that filters and orders easily get wrong: wildcards, umlauts, translations, several values. */
export async function makeAmbiguousRecords(payload: Payload): Promise<void> {
  const { docs: accounts } = await payload.find({
    ...{ collection: 'users', where: { email: { equals: 'district@demo.example' } } },
    overrideAccess: true, // the world of the test
  })
  const user = { ...accounts[0]!, collection: 'users' } as never
  const create = (collection: string, data: object) =>
    payload.create({
      ...{ collection: collection as CollectionSlug, data: { _status: 'published', ...data } as never, user },
      overrideAccess: true, // the world of the test
    })
  const translate = (collection: string, id: unknown, locale: string, data: object) =>
    payload.update({
      ...{ collection: collection as CollectionSlug, id: id as string, locale: locale as never },
      ...{ data: data as never, user },
      overrideAccess: true, // the world of the test
    })

  const names = [
    '100 % dabei',
    '100_mal',
    'Ähre',
    'ZÜGE',
    'apfel',
    'Äpfel\\Birnen',
    'Öl',
    'straße',
    'STRASSE',
  ]
  const ukrainian = ['Їжак', 'Єдність', 'Ґанок', 'Абетка', '', 'Ялина', 'їжа', 'Іва']
  const topics: string[] = []
  for (const [at, name] of names.entries()) {
    const topic = await create('topics', {
      name,
      slug: `gleich-${at}`,
      order: at % 3,
      ...(at % 2 ? { icon: 'home' } : {}),
    })
    topics.push(topic.id as string)
    if (ukrainian[at] !== undefined) await translate('topics', topic.id, 'uk', { name: ukrainian[at] })
    if (at % 3 === 0) await translate('topics', topic.id, 'de-simple', { name: `Einfach ${at}` })
  }
  for (const [at, topic] of topics.entries())
    await create('articles', {
      ...{ title: `Mehrere ${at % 3}`, slug: `mehrere-${at}`, kind: 'fact' },
      topics: topics.slice(at % 4, (at % 4) + 3),
      sources: at % 2 ? [{ title: 'A', url: 'https://a.example' }, { title: 'B' }] : [],
      ...(at % 3 ? { asOf: `2026-0${1 + (at % 8)}-01` } : {}),
      ...(topic ? {} : {}),
    })
}
