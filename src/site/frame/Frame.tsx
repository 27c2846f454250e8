import type { ReactNode } from 'react'
import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { urlOf } from '../address'
import { Listen } from '../components/Listen'
import { PrintChoice } from '../components/PrintChoice'
import { FeedbackForm } from '../feedback/FeedbackForm'
import { loadSettings } from '../settings'
import { textsIn } from '../texts'
import { Footer } from './Footer'
import { Header } from './Header'
import { Trail, type Step } from './Trail'

type Props = {
  locale: ContentLocale
  /** The page's path without its language, such as `/termine`. */
  path: string
  /** The pages above this one, without the homepage. */
  trail?: Step[]
  /** Whether to ask if the page was right and helpful. Default: yes. */
  asksForFeedback?: boolean
  /** Whether the page can be read aloud. */
  listens?: boolean
  children: ReactNode
}

/** Header, way back, content and footer of every page. */
export async function Frame({
  locale,
  path,
  trail,
  asksForFeedback = true,
  listens = false,
  children,
}: Props) {
  const settings = await loadSettings(locale)
  const t = textsIn(locale)
  const own = pathIn(locale, path.split('?', 1)[0]!)
  return (
    <>
      <a className="bn-skip" href="#content">
        {t('frame.skip')}
      </a>
      <Header locale={locale} path={path} settings={settings} />
      <main id="content" className="bn-width" tabIndex={-1}>
        {trail && <Trail locale={locale} steps={trail} />}
        {listens && <Listen locale={locale} />}
        {children}
        <p className="bn-printed">
          {t('print.address')} <a href={own}>{urlOf(own)}</a>
        </p>
        {path !== '/' && <PrintChoice locale={locale} />}
        {asksForFeedback && <FeedbackForm locale={locale} path={path} />}
      </main>
      <Footer locale={locale} settings={settings} />
    </>
  )
}
