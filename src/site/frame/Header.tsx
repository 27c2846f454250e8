import { Icon } from '../../brand/Icon'
import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { linkIn } from '../locales'
import { languagesOf } from '../offered'
import { SearchForm } from '../search/SearchForm'
import { siteNameOf, type SiteSettings, targetOf } from '../settings'
import { textsIn } from '../texts'
import { Emergency } from './Emergency'
import { Languages } from './Languages'

type Props = { locale: ContentLocale; path: string; settings: SiteSettings }

/** Name, navigation, languages and emergency numbers. */
export function Header({ locale, path, settings }: Props) {
  const t = textsIn(locale)
  return (
    <header className="bn-header">
      <div className="bn-width bn-header__bar">
        <a className="bn-header__name" href={pathIn(locale, '/')}>
          <Icon />
          <span>{siteNameOf(settings)}</span>
        </a>
        <SearchForm
          {...{ locale, path: '/suche', id: 'search' }}
          label={t('search.field')}
          submit={t('search.submit')}
          name={t('search.field')}
        />
        <div className="bn-header__tools">
          <Emergency locale={locale} settings={settings} />
          <Languages locale={locale} path={path} offered={languagesOf(settings)} />
        </div>
      </div>
      <nav className="bn-width" aria-label={t('frame.menu')}>
        <ul className="bn-inline bn-menu">
          {settings.navigation?.map((link) => {
            const target = targetOf(link)
            return (
              <li key={link.label}>
                <a href={linkIn(locale, target)} aria-current={target === path ? 'page' : undefined}>
                  {link.label}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
    </header>
  )
}
