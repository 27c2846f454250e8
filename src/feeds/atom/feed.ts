import type { ContentLocale } from '../../domain/locales'
import { languageTag, pathIn } from '../../domain/site-paths'
import { urlOf } from '../../site/address'
import type { FeedSourceFragment } from '../../site/operations'
import { atomType, type FeedDocument } from '../document'
import { siteNameOf } from '../../site/settings'
import { xmlOf } from '../xml'
import type { Entry } from './entry'

type Feed = {
  locale: ContentLocale
  source: FeedSourceFragment
  title: string
  /** The feed's own path, and that of the page with the same content; both without a language. */
  path: string
  page: string
  entries: readonly Entry[]
}

/** An Atom feed (RFC 4287), the latest change first. */
export function feedOf({ locale, source, title, path, page, entries }: Feed): FeedDocument {
  const sorted = [...entries].sort((one, other) => other.updated.localeCompare(one.updated))
  const name = siteNameOf(source)
  const self = urlOf(pathIn(locale, path))
  return {
    type: atomType,
    body: xmlOf({
      feed: {
        '@xmlns': 'http://www.w3.org/2005/Atom',
        '@xml:lang': languageTag(locale),
        id: self,
        title: { '@type': 'text', '#text': `${title} – ${name}` },
        subtitle: source.claim ? { '@type': 'text', '#text': source.claim } : undefined,
        updated: sorted[0]?.updated ?? source.updatedAt ?? '1970-01-01T00:00:00.000Z',
        author: { name },
        icon: urlOf('/icon.svg'),
        link: [
          { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
          { '@rel': 'alternate', '@type': 'text/html', '@href': urlOf(pathIn(locale, page)) },
        ],
        entry: sorted.map(({ xml }) => xml),
      },
    }),
  }
}
