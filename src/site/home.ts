import { nextOccurrence } from '../domain/recurrence'
import type { ContentLocale } from '../../collections/shared/locales'
import { query } from './query'

export type Teaser = {
  title: string
  slug: string
  teaser: string | null
  kind: string
  publishedAt: string | null
  municipality: { name: string } | null
}

export type EventTeaser = {
  title: string
  start: string
  /** GraphQL writes Europe/Berlin as the enum value `Europe_Berlin`. */
  start_tz: string
  status: string
  place: { name: string | null; city: string | null }
  series: {
    rrule: string | null
    exceptions: { date: string; change: string; newStart: string | null }[] | null
  }
  municipality: { name: string } | null
}

export type Home = {
  Homepage: {
    hero: { title: string | null; text: string | null }
    keyStatements: Teaser[]
    facts: Teaser[]
    topics: { name: string; slug: string; articles: { docs: Teaser[] } }[]
    nextEvents: number | null
    callsToHelp: {
      title: string
      municipality: { name: string } | null
      needs: { text: string; urgent: boolean | null }[] | null
    }[]
  }
  Articles: { docs: Teaser[] }
  Municipalities: { docs: { name: string; networks: { docs: { title: string; status: string }[] } }[] }
  Services: {
    docs: {
      name: string
      slug: string
      provider: { name: string } | null
      allMunicipalities: boolean | null
      municipalities: { name: string }[] | null
    }[]
  }
  Events: { docs: EventTeaser[] }
}

const operation = /* GraphQL */ `
  query Home($locale: LocaleInputType, $now: DateTime) {
    Homepage(locale: $locale) {
      hero {
        title
        text
      }
      keyStatements {
        ...Teaser
      }
      facts {
        ...Teaser
      }
      topics {
        name
        slug
        articles(limit: 4) {
          docs {
            ...Teaser
          }
        }
      }
      nextEvents
      callsToHelp {
        title
        municipality {
          name
        }
        needs {
          text
          urgent
        }
      }
    }
    Articles(
      locale: $locale
      limit: 9
      sort: "-publishedAt"
      where: { kind: { in: [news, background, practice] } }
    ) {
      docs {
        ...Teaser
      }
    }
    Municipalities(locale: $locale, limit: 100, sort: "name") {
      docs {
        name
        networks(limit: 5) {
          docs {
            title
            status
          }
        }
      }
    }
    Services(locale: $locale, limit: 12, sort: "name") {
      docs {
        name
        slug
        provider {
          name
        }
        allMunicipalities
        municipalities {
          name
        }
      }
    }
    Events(
      locale: $locale
      limit: 50
      sort: "start"
      where: { OR: [{ start: { greater_than_equal: $now } }, { series__rrule: { exists: true } }] }
    ) {
      docs {
        title
        start
        start_tz
        status
        place {
          name
          city
        }
        series {
          rrule
          exceptions {
            date
            change
            newStart
          }
        }
        municipality {
          name
        }
      }
    }
  }
  fragment Teaser on Article {
    title
    slug
    teaser
    kind
    publishedAt
    municipality {
      name
    }
  }
`

/** Everything the homepage bundles, with the events in order of their next date. */
export async function loadHome(
  locale: ContentLocale,
  now: Date,
): Promise<Home & { nextDates: (EventTeaser & { next: Date })[] }> {
  // Asked to the hour, so that all visitors of the hour ask the same; `nextDate` leaves out what is over.
  const hour = new Date(now).setUTCMinutes(0, 0, 0)
  const home = await query<Home>(locale, operation, { now: new Date(hour).toISOString() })
  const nextDates = home.Events.docs
    .flatMap((event) => {
      const next = nextDate(event, now)
      return next ? [{ ...event, next }] : []
    })
    .sort((one, other) => one.next.getTime() - other.next.getTime())
    .slice(0, home.Homepage.nextEvents ?? 6)
  return { ...home, nextDates }
}

/** The next date on which the event really happens: exceptions of a series are skipped or moved. */
export function nextDate(event: EventTeaser, now: Date): Date | undefined {
  const start = new Date(event.start)
  if (!event.series.rrule) return start >= now ? start : undefined
  const series = { start, timeZone: event.start_tz.replace('_', '/'), rrule: event.series.rrule }
  const exceptions = new Map(event.series.exceptions?.map((one) => [new Date(one.date).getTime(), one]))
  const moved = [...exceptions.values()]
    .flatMap(({ change, newStart }) => (change === 'moved' && newStart ? [new Date(newStart)] : []))
    .filter((date) => date >= now)
  let regular = nextOccurrence(series, now)
  while (regular && exceptions.has(regular.getTime()))
    regular = nextOccurrence(series, new Date(regular.getTime() + 1))
  return [...moved, ...(regular ? [regular] : [])].sort((one, other) => one.getTime() - other.getTime())[0]
}
