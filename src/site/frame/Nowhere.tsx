import type { ContentLocale } from '../../domain/locales'
import { sayNotFound } from '../../request/page-status'
import { textsIn } from '../texts'
import { followRedirect } from '../redirects'
import { Doors } from '../home/Doors'
import { SearchForm } from '../search/SearchForm'
import { Frame } from './Frame'
import { Ways } from '../components/Ways'

/** The 404 page, with ways to go on; a redirect if `path`, without its language, is an old address. */
export async function Nowhere({ locale, path }: { locale: ContentLocale; path?: string }) {
  sayNotFound()
  if (path !== undefined) await followRedirect(locale, path)
  const t = textsIn(locale)
  const ways = [
    ['/', t('frame.home')],
    ['/themen', t('topic.list')],
    ['/termine', t('event.list')],
    ['/aktuelles', t('article.list')],
  ] as const
  return (
    <Frame locale={locale} path="/">
      <article className="bn-article">
        <h1 className="kern-heading-x-large">{t('frame.nowhere')}</h1>
        <p>{t('frame.nowhereText')}</p>
        <SearchForm
          {...{ locale, path: '/suche', id: 'search-again', question: wordsOf(path), isLarge: true }}
          label={t('search.field')}
          submit={t('search.submit')}
          name={t('search.title')}
        />
        <Doors locale={locale} />
        <Ways {...{ locale, ways }} />
      </article>
    </Frame>
  )
}

/** The words at the end of an address, which its reader may look for; none if it has others than letters. */
function wordsOf(path = ''): string {
  const [, last = ''] = /\/([a-z0-9-]{1,60})$/.exec(path) ?? []
  return /^[0-9-]*$/.test(last) ? '' : last.replaceAll('-', ' ').trim()
}

/** Metadata of a 404 page for search engines. */
export const nowhereMetadata = (locale: ContentLocale) => ({
  title: textsIn(locale)('frame.nowhere'),
  robots: { index: false },
})
