import { type Entry, readSeed } from './files'
import { mapLocalized } from './map-localized'
import type { Writer } from './writer'

type DistrictFile = {
  municipalities: {
    slug: string
    name: string
    kind: string
    key: string
    near: [number, number]
    members?: [string, string][]
  }[]
}
type SettingsFile = { site: Entry; homepage: Entry; fund: Entry }

/**
 * The data a real district starts with, too: its municipalities, the concept, topics, pages, names and rates.
 *
 * @param townHalls introduction, address and contact of municipalities, as far as they are known.
 */
export async function seedDistrict(
  write: Writer,
  rich: (markdown: string) => unknown,
  townHalls: Entry[],
): Promise<void> {
  const details = new Map(townHalls.map((entry) => [entry.slug, entry]))
  for (const { near, members = [], ...town } of readSeed<DistrictFile>('district/district.json')
    .municipalities) {
    const { intro, ...rest } = details.get(town.slug) ?? {}
    await write.ensureSlug('municipalities', {
      ...rest,
      ...town,
      intro: mapLocalized(intro, rich),
      position: { latitude: near[0], longitude: near[1] },
      members: members.map(([ags, name]) => ({ ags, name })),
      _status: 'published',
    })
  }
  for (const block of readSeed('district/building-blocks.yaml'))
    await write.ensure(
      'building-blocks',
      block.code,
      { code: { equals: block.code } },
      {
        ...block,
        description: mapLocalized(block.description, rich),
        _status: 'published',
      },
    )
  for (const topic of readSeed('district/topics.yaml'))
    await write.ensureSlug('topics', { ...topic, _status: 'published' })
  for (const page of readSeed('district/pages.yaml'))
    await write.ensureSlug('pages', { ...page, body: mapLocalized(page.body, rich), _status: 'published' })

  const { site, fund } = readSeed<SettingsFile>('district/settings.yaml')
  const { footerText, footerLinks, ...rest } = site
  const links = (list: unknown) =>
    (list as Entry[]).map(({ page, ...link }) => ({ ...link, page: write.maybe('pages', page) }))
  await write.ensureGlobal('site-settings', {
    ...rest,
    navigation: links(site.navigation),
    footer: { text: footerText, links: links(footerLinks) },
  })
  await write.ensureGlobal('fund-settings', fund)
}

/** Fills the homepage with those articles and networks of the settings that exist. */
export async function seedHomepage(write: Writer): Promise<void> {
  const { heroTitle, heroText, heroImage, keyStatements, facts, topics, callsToHelp, nextEvents } =
    readSeed<SettingsFile>('district/settings.yaml').homepage
  await write.ensureGlobal('homepage', {
    hero: { title: heroTitle, text: heroText, image: write.present('media', [heroImage])[0] },
    keyStatements: write.present('articles', keyStatements),
    facts: write.present('articles', facts),
    topics: write.ids('topics', topics),
    callsToHelp: write.present('networks', callsToHelp),
    nextEvents,
  })
}
