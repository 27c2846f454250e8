import { Icon } from '../../brand/Icon'
import type { ContentLocale } from '../../domain/locales'
import { sayNotFound } from '../../request/page-status'
import { loadSettings, siteNameOf } from '../settings'
import { textsIn } from '../texts'
import { Emergency } from './Emergency'
import { LanguageLinks } from './Languages'

type Props = { locale: ContentLocale; path: string; offered: ContentLocale[] }

/** The 404 page of a language that the district does not offer: in that language, with the same page in the others. */
export async function NotOffered({ locale, path, offered }: Props) {
  sayNotFound()
  const settings = await loadSettings(locale)
  const t = textsIn(locale)
  return (
    <>
      <header className="bn-header">
        <div className="bn-width bn-header__bar">
          <a className="bn-header__name" href="/">
            <Icon />
            <span dir="auto">{siteNameOf(settings)}</span>
          </a>
          <div className="bn-header__tools">
            <Emergency locale={locale} settings={settings} />
          </div>
        </div>
      </header>
      <main id="content" className="bn-width">
        <article className="bn-article">
          <h1 className="kern-heading-x-large">{t('frame.notOffered')}</h1>
          <p>{t('frame.chooseLanguage')}</p>
          <ul className="bn-links">
            <LanguageLinks locale={locale} path={path} offered={offered} />
          </ul>
        </article>
      </main>
    </>
  )
}

/** Its metadata for search engines. */
export const notOfferedMetadata = (locale: ContentLocale) => ({
  title: textsIn(locale)('frame.notOffered'),
  robots: { index: false },
})
