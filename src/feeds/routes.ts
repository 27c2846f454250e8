import { askedFor } from '../site/offered'
import { feedAt } from './atom/feeds'
import type { FeedDocument } from './document'
import { robots } from './robots'
import { sitemapIndex, sitemapPart } from './sitemap/sitemap'

type Make = () => Promise<FeedDocument | undefined> | FeedDocument

/** What makes the document at a path; undefined if none can be there. */
export function documentAt(path: string): Make | undefined {
  if (path.length > 200) return undefined
  if (path === '/robots.txt') return robots
  if (path === '/sitemap.xml') return sitemapIndex
  const [, part] = /^\/sitemap\/([a-z0-9-]+)\.xml$/.exec(path) ?? []
  if (part) return () => sitemapPart(part)
  const [, language, name] = /^(?:\/([a-z-]+))?\/feeds\/([a-z0-9/-]+)\.xml$/.exec(path) ?? []
  if (!name || language === 'de') return undefined
  return async () => {
    const asked = await askedFor(language ?? 'de')
    return asked.locale && asked.isOffered ? feedAt(asked.locale, name, new Date()) : undefined
  }
}
