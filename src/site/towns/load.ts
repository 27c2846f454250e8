import type { ContentLocale } from '../../domain/locales'
import { datesOf, roundedNow } from '../events/dates'
import { TownDocument, TownsDocument } from '../operations'
import { query } from '../query'

/** All municipalities by name, with their networks. */
export async function loadTowns(locale: ContentLocale) {
  return (await query(locale, TownsDocument, {})).Municipalities.docs
}

/** A municipality with everything public that belongs to it, or undefined. */
export async function loadTown(locale: ContentLocale, slug: string, now: Date) {
  const { Municipality: town, Services } = await query(locale, TownDocument, { slug, now: roundedNow(now) })
  if (!town) return undefined
  const reviews = [...town.localReviews.docs].sort(
    (one, other) => (one.buildingBlock?.order ?? 0) - (other.buildingBlock?.order ?? 0),
  )
  return {
    town,
    reviews,
    dates: datesOf(town.events.docs, now).slice(0, 6),
    fixedDates: town.networks.docs.flatMap(({ fixedDate }) =>
      fixedDate ? datesOf([fixedDate], now).slice(0, 3) : [],
    ),
    services: [...town.services.docs, ...Services.docs],
  }
}
