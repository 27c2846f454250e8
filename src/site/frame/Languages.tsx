import { type ContentLocale, contentLocales } from '../../domain/locales'
import { languageTag, pathIn } from '../../domain/site-paths'
import { direction } from '../locales'
import { textsIn } from '../texts'

/** The same page in the other languages. */
export function Languages({ locale, path }: { locale: ContentLocale; path: string }) {
  const { label } = contentLocales.find(({ code }) => code === locale)!
  return (
    <details className="bn-drop" name="bn-tools">
      <summary>
        <span className="bn-hidden">{textsIn(locale)('frame.languages')}: </span>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9" />
          <path d="M3 12h18M12 3c3.5 3 3.5 15 0 18M12 3c-3.5 3-3.5 15 0 18" />
        </svg>
        {label}
      </summary>
      <ul>
        {contentLocales.map(({ code, label: name }) => (
          <li key={code}>
            <a
              href={pathIn(code, path)}
              lang={languageTag(code)}
              dir={direction(code)}
              hrefLang={languageTag(code)}
              aria-current={code === locale ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
