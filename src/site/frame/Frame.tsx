import type { ReactNode } from 'react'
import type { ContentLocale } from '../../domain/locales'
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
  children: ReactNode
}

/** Header, way back, content and footer of every page. */
export async function Frame({ locale, path, trail, asksForFeedback = true, children }: Props) {
  const settings = await loadSettings(locale)
  return (
    <>
      <a className="bn-skip" href="#content">
        {textsIn(locale)('frame.skip')}
      </a>
      <Header locale={locale} path={path} settings={settings} />
      <main id="content" className="bn-width" tabIndex={-1}>
        {trail && <Trail locale={locale} steps={trail} />}
        {children}
        {asksForFeedback && <FeedbackForm locale={locale} path={path} />}
      </main>
      <Footer locale={locale} settings={settings} />
    </>
  )
}
