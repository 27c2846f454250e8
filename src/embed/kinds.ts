import { localeOf, type Texts } from './ask'
import { element } from './dom'

export type Options = {
  show: string
  server: string
  /** Slug or official key. */
  municipality?: string | undefined
  topic?: string | undefined
  language: string
  limit: number
}

/** `isGerman`: not translated into the language of the element. */
export type Item = { title: string; path: string; lines: Node[]; isGerman: boolean }

/** Identifiers of the registered operations (src/site/operations/embed.graphql), written by the build. */
declare const operationIds: Record<'EmbedEvents' | 'EmbedStatements' | 'EmbedServices', string>

type Data = Record<string, unknown>
type Place = Pick<Options, 'municipality' | 'topic'>
type Translated = { locale: string; availableLocales: string[]; slug: string }
type Event = Translated & {
  title: string
  status: string
  occurrences: { start: string; end: string | null; status: string }[]
  place: { name: string | null; city: string | null }
}
type Article = Translated & { title: string; teaser: string | null }
type Service = Translated & {
  name: string
  phone: string | null
  provider: { name: string; contact: { phone: string | null } } | null
}

const hour = 3_600_000

/** The full hour: all visitors of an hour share one answer of the server. */
const now = () => new Date(Math.floor(Date.now() / hour) * hour).toISOString()

const locale = ({ language }: Options) => decodeURIComponent(localeOf(language)).replace('-', '_')

/** A condition on a reference to a municipality, by its slug or by its key of digits. */
const town = (name: string, field = 'municipality') => ({
  [`${field}__${/^\d+$/.test(name) ? 'key' : 'slug'}`]: { equals: name },
})

const docsOf = <Doc>(data: Data, name: string) => (data[name] as { docs: Doc[] }).docs

const slugOnly = (name: string | undefined) => (name && !/^\d+$/.test(name) ? name : undefined)

const withTown = (path: string, { municipality }: Place): string => {
  const slug = slugOnly(municipality)
  return slug ? `${path}?ort=${encodeURIComponent(slug)}` : path
}

const isGerman = ({ locale, availableLocales }: Translated) => !availableLocales.includes(locale)

const line = (part: string, ...content: (Node | string)[]) => element('p', { part }, ...content)

/** What can be shown. */
export const kinds = {
  events: {
    operation: operationIds.EmbedEvents,
    heading: 'events',
    none: 'noEvents',
    path: (place: Place) => withTown('/termine', place),
    variables: (options: Options) => ({
      locale: locale(options),
      where: {
        occurrences__start: { greater_than_equal: now() },
        ...(options.municipality
          ? { OR: [town(options.municipality), { municipality: { exists: false } }] }
          : {}),
      },
    }),
    items: (data: Data, { limit }: Options, texts: Texts): Item[] =>
      docsOf<Event>(data, 'Events')
        .flatMap((event) => {
          const next = event.occurrences.find(({ start, end }) => Date.parse(end ?? start) > Date.now())
          return next ? [{ event, next }] : []
        })
        .sort((one, other) => one.next.start.localeCompare(other.next.start))
        .slice(0, limit)
        .map(({ event, next }) => ({
          title: event.title,
          path: `/termine/${encodeURIComponent(event.slug)}`,
          lines: linesOfEvent(event, next, texts),
          isGerman: isGerman(event),
        })),
  },
  statements: {
    operation: operationIds.EmbedStatements,
    heading: 'statements',
    none: 'noStatements',
    path: ({ topic }: Place) => (topic ? `/themen/${encodeURIComponent(topic)}` : '/themen'),
    variables: (options: Options) => ({
      locale: locale(options),
      limit: options.limit,
      where: {
        kind: { equals: 'key_statement' },
        ...(options.topic ? { topics__slug: { equals: options.topic } } : {}),
      },
    }),
    items: (data: Data, _options: Options, _texts: Texts): Item[] =>
      docsOf<Article>(data, 'Articles').map((article) => ({
        title: article.title,
        path: `/artikel/${encodeURIComponent(article.slug)}`,
        lines: article.teaser ? [line('text', article.teaser)] : [],
        isGerman: isGerman(article),
      })),
  },
  help: {
    operation: operationIds.EmbedServices,
    heading: 'help',
    none: 'noHelp',
    path: (place: Place) => withTown('/hilfe', place),
    variables: (options: Options) => ({
      locale: locale(options),
      limit: options.limit,
      where: options.municipality
        ? {
            OR: [town(options.municipality, 'municipalities'), { allMunicipalities: { equals: true } }],
          }
        : {},
    }),
    items: (data: Data, _options: Options, _texts: Texts): Item[] =>
      docsOf<Service>(data, 'Services').map((service) => ({
        title: service.name,
        path: `/angebote/${encodeURIComponent(service.slug)}`,
        lines: linesOfService(service),
        isGerman: isGerman(service),
      })),
  },
} as const satisfies Record<string, object>

function linesOfEvent(event: Event, next: Event['occurrences'][number], texts: Texts): Node[] {
  const start = new Date(next.start)
  const isThisYear = start.getFullYear() === new Date().getFullYear()
  const format = new Intl.DateTimeFormat(texts.dates, {
    ...{ timeZone: 'Europe/Berlin', weekday: 'long', day: 'numeric', month: 'long' },
    ...(isThisYear ? {} : { year: 'numeric' }),
    ...{ hour: 'numeric', minute: '2-digit' },
  })
  const when = element('time', { datetime: next.start, lang: texts.language }, format.format(start))
  when.dir = texts.direction
  const off = event.status === 'cancelled' || next.status === 'cancelled'
  const state = off ? texts.cancelled : next.status === 'moved' ? texts.moved : undefined
  const where = [event.place.name, event.place.city].filter(Boolean).join(', ')
  return [
    line('when', when, ...(state ? [' ', element('strong', { part: 'state' }, state)] : [])),
    ...(where ? [line('where', where)] : []),
  ]
}

function linesOfService({ provider, phone }: Service): Node[] {
  const number = phone ?? provider?.contact.phone
  const call =
    number &&
    element('a', { part: 'phone', href: `tel:${number.replace(/[^\d+]/g, '')}`, dir: 'ltr' }, number)
  return [...(provider ? [line('provider', provider.name)] : []), ...(call ? [line('contact', call)] : [])]
}
