import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { linkIn } from '../locales'
import { type SiteSettings, targetOf } from '../settings'
import { telephoneLink } from '../telephone'
import { textsIn } from '../texts'

/** Contact and the legally required pages. */
export function Footer({ locale, settings }: { locale: ContentLocale; settings: SiteSettings }) {
  const t = textsIn(locale)
  const { contact, footer } = settings
  return (
    <footer className="bn-footer">
      <div className="bn-width bn-footer__parts">
        <div>{footer?.text && <p dir="auto">{footer.text}</p>}</div>
        <address>
          <strong>{t('frame.contact')}</strong>
          {contact?.name && <span dir="auto">{contact.name}</span>}
          {contact?.phone && (
            <a href={telephoneLink(contact.phone)} dir="ltr">
              {contact.phone}
            </a>
          )}
          {contact?.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
        </address>
        <ul>
          {footer?.links?.map((link) => (
            <li key={link.label}>
              <a href={linkIn(locale, targetOf(link))}>{link.label}</a>
            </li>
          ))}
          <li>
            <a href={pathIn(locale, '/offline')}>{t('offline.title')}</a>
          </li>
          <li>
            <a href="/admin">{t('frame.signIn')}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
