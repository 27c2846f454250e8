import type { ContentLocale } from '../../domain/locales'
import { linkIn } from '../locales'
import { type SiteSettings, targetOf } from '../settings'
import { siteTexts } from '../texts'

/** Emergency numbers, contact and the legally required pages. */
export function Footer({ locale, settings }: { locale: ContentLocale; settings: SiteSettings }) {
  const t = siteTexts[locale]
  return (
    <footer className="bn-footer">
      <div className="bn-width">
        {Boolean(settings.emergencyNumbers?.length) && (
          <section aria-labelledby="emergency">
            <h2 id="emergency" className="kern-title">
              {t.emergency}
            </h2>
            <ul className="bn-numbers">
              {settings.emergencyNumbers!.map(({ label, number, description }) => (
                <li key={number}>
                  <a href={`tel:${number?.replace(/[^\d+]/g, '')}`} dir="ltr">
                    {number}
                  </a>
                  <span>{label}</span>
                  {description && <small>{description}</small>}
                </li>
              ))}
            </ul>
          </section>
        )}
        {settings.footer?.text && <p>{settings.footer?.text}</p>}
        <ul className="bn-inline">
          {settings.footer?.links?.map((link) => (
            <li key={link.label}>
              <a href={linkIn(locale, targetOf(link))}>{link.label}</a>
            </li>
          ))}
          <li>
            <a href="/admin">{t.signIn}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
