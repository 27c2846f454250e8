import type { ContentLocale } from '../../domain/locales'
import { eventPoster } from './event-poster'
import { servicePoster } from './service-poster'
import type { PosterSite } from './site'

/** First parts of the paths of what has a poster. */
export const posterKinds = ['angebote', 'termine'] as const
export type PosterKind = (typeof posterKinds)[number]

/** Most languages of one poster. */
export const mostPosterLanguages = 9

/** The pages of a poster in these languages; undefined if there is nothing public of that slug. */
export async function loadPoster(
  kind: PosterKind,
  slug: string,
  locales: readonly ContentLocale[],
  site: PosterSite,
) {
  const load = kind === 'angebote' ? servicePoster : eventPoster
  const pages = await Promise.all(locales.map((locale) => load(locale, slug, site)))
  return pages.some((page) => !page) ? undefined : pages.map((page) => page!)
}
