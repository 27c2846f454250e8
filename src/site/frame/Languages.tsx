import { type ContentLocale, detailsOf } from '../../domain/locales'
import { languageTag, pathIn } from '../../domain/site-paths'
import { direction } from '../locales'
import { textsIn } from '../texts'

type Props = { locale: ContentLocale; path: string; offered: ContentLocale[] }

/** The same page in the other languages that the district offers. */
export function Languages({ locale, path, offered }: Props) {
  return (
    <details className="bn-drop" name="bn-tools">
      <summary>
        <span className="bn-hidden">{textsIn(locale)('frame.languages')}: </span>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9" />
          <path d="M3 12h18M12 3c3.5 3 3.5 15 0 18M12 3c-3.5 3-3.5 15 0 18" />
        </svg>
        {detailsOf(locale).label}
      </summary>
      <ul>
        <LanguageLinks locale={locale} path={path} offered={offered} />
      </ul>
    </details>
  )
}

/** A link to the page for each language, under its own name. */
export const LanguageLinks = ({ locale, path, offered }: Props) =>
  offered.map((code) => (
    <li key={code}>
      <a
        href={pathIn(code, path)}
        lang={languageTag(code)}
        dir={direction(code)}
        hrefLang={languageTag(code)}
        aria-current={code === locale ? 'true' : undefined}
      >
        {detailsOf(code).label}
      </a>
    </li>
  ))
