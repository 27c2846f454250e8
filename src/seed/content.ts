import { momentInBerlin } from '../domain/calendar-day'
import { type Entry, readSeed } from './files'
import { otherLocales } from './localized'
import { mapLocalized } from './map-localized'
import type { Writer } from './writer'

type Rich = (markdown: string) => unknown
const published = { _status: 'published' } as const
const moment = (value: unknown) => (value ? momentInBerlin(String(value)).toISOString() : undefined)

/** Realistic networks, initiatives, events, services and articles. */
export async function seedContent(write: Writer, rich: Rich): Promise<void> {
  const networks = readSeed('demo/networks.yaml')
  for (const { fixedDate: _, ...network } of networks)
    await write.ensureSlug('networks', {
      ...network,
      description: mapLocalized(network.description, rich),
      municipality: write.id('municipalities', network.municipality),
      ...published,
    })
  for (const initiative of readSeed('demo/initiatives.yaml'))
    await write.ensureSlug('initiatives', {
      ...initiative,
      municipality: write.id('municipalities', initiative.municipality),
      networks: write.ids('networks', initiative.networks),
      ...published,
    })
  for (const event of readSeed('demo/events.yaml'))
    await write.ensureSlug('events', eventFrom(event, write, rich))
  for (const { slug, fixedDate } of networks)
    if (fixedDate)
      await write.fillIn('networks', write.id('networks', slug), { fixedDate: write.id('events', fixedDate) })
  for (const provider of readSeed('demo/service-providers.yaml'))
    await write.ensureSlug('service-providers', { ...provider, ...published })
  for (const service of readSeed('demo/services.yaml'))
    await write.ensureSlug('services', {
      ...service,
      description: mapLocalized(service.description, rich),
      provider: write.id('service-providers', service.provider),
      municipalities: write.ids('municipalities', service.municipalities),
      ...published,
    })
  for (const article of readSeed('demo/articles.yaml'))
    await write.ensureSlug('articles', articleFrom(article, write, rich))
}

function eventFrom(event: Entry, write: Writer, rich: Rich): Entry {
  const series = event.series as { rrule: string; exceptions?: Entry[] } | undefined
  return {
    ...event,
    description: mapLocalized(event.description, rich),
    municipality: write.maybe('municipalities', event.municipality),
    network: write.maybe('networks', event.network),
    start: moment(event.start),
    end: moment(event.end),
    registrationDeadline: moment(event.registrationDeadline),
    series: series && {
      rrule: series.rrule,
      exceptions: (series.exceptions ?? []).map((exception) => ({
        ...exception,
        date: moment(exception.date),
        newStart: moment(exception.newStart),
        newEnd: moment(exception.newEnd),
      })),
    },
    ...published,
  }
}

function articleFrom({ status, ...article }: Entry, write: Writer, rich: Rich): Entry {
  const locales = otherLocales(article.title)
  return {
    ...article,
    body: mapLocalized(article.body, rich),
    image: write.maybe('media', article.image),
    topics: write.ids('topics', article.topics),
    municipality: write.maybe('municipalities', article.municipality),
    buildingBlock: write.maybe('building-blocks', article.buildingBlock),
    publishedAt: moment(article.publishedAt),
    // The German original is no translation.
    translationState: { de: null, ...Object.fromEntries(locales.map((locale) => [locale, 'current'])) },
    _status: status,
  }
}
