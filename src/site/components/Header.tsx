import { type ContentLocale, contentLocales } from '../../domain/locales'
import { Icon } from '../../brand/Icon'
import { languageTag, pathIn } from '../../domain/site-paths'
import { direction, linkIn } from '../locales'
import { type SiteSettings, targetOf } from '../settings'
import { siteTexts } from '../texts'

/** Name, navigation and language switch. */
export function Header({ locale, settings }: { locale: ContentLocale; settings: SiteSettings }) {
  const t = siteTexts[locale]
  return (
    <header className="bn-header">
      <div className="bn-width bn-header__bar">
        <a className="bn-header__name" href={pathIn(locale, '/')}>
          <Icon />
          <span>{settings.siteName ?? 'Bürgernetz'}</span>
        </a>
        <nav aria-label={t.home}>
          <ul className="bn-inline">
            {settings.navigation?.map((link) => (
              <li key={link.label}>
                <a href={linkIn(locale, targetOf(link))}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <nav className="bn-languages" aria-label={t.languages}>
        <ul className="bn-width bn-inline">
          {contentLocales.map(({ code, label }) => (
            <li key={code}>
              <a
                href={pathIn(code, '/')}
                lang={languageTag(code)}
                dir={direction(code)}
                aria-current={code === locale ? 'true' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
