import type { ContentLocale } from '../../domain/locales'
import type { SiteSettings } from '../settings'
import { telephoneLink } from '../telephone'
import { textsIn } from '../texts'

/** Emergency numbers, one tap away on every page. */
export function Emergency({ locale, settings }: { locale: ContentLocale; settings: SiteSettings }) {
  const numbers = settings.emergencyNumbers ?? []
  if (!numbers.length) return null
  return (
    <details className="bn-drop bn-emergency" name="bn-tools">
      <summary>{textsIn(locale)('frame.emergency')}</summary>
      <ul>
        {numbers.map(({ label, number, description }) => (
          <li key={number}>
            <a href={telephoneLink(number)} dir="ltr">
              {number}
            </a>
            <strong dir="auto">{label}</strong>
            {description && <span dir="auto">{description}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
