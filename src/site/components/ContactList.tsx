import type { ContentLocale } from '../../domain/locales'
import { linkIn } from '../locales'
import { telephoneLink } from '../telephone'
import { textsIn } from '../texts'

export type ContactDetails = {
  name?: string | null
  role?: string | null
  phone?: string | null
  email?: string | null
  website?: string | null
  /** Lines of an address. */
  address?: (string | null | undefined)[]
  hours?: string | null
}

/** How to reach somebody: names, and links that a phone can dial. */
export function ContactList({ locale, contact }: { locale: ContentLocale; contact: ContactDetails }) {
  const t = textsIn(locale)
  const { name, role, phone, email, website, hours } = contact
  const address = contact.address?.filter(Boolean) ?? []
  return (
    <>
      {name && (
        <p>
          <strong>{name}</strong>
          {role && (
            <>
              <br />
              <span dir="auto">{role}</span>
            </>
          )}
        </p>
      )}
      <dl className="bn-facts">
        {phone && (
          <div>
            <dt>{t('frame.phone')}</dt>
            <dd>
              <a href={telephoneLink(phone)} dir="ltr">
                {phone}
              </a>
            </dd>
          </div>
        )}
        {email && (
          <div>
            <dt>{t('frame.email')}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
        {website && linkIn(locale, website) && (
          <div>
            <dt>{t('frame.website')}</dt>
            <dd>
              <a href={linkIn(locale, website)}>{website.replace(/^https?:\/\//, '')}</a>
            </dd>
          </div>
        )}
        {address.length > 0 && (
          <div>
            <dt>{t('frame.address')}</dt>
            <dd>
              {address.map((line) => (
                <span key={line} className="bn-line">
                  {line}
                </span>
              ))}
            </dd>
          </div>
        )}
        {hours && (
          <div>
            <dt>{t('frame.hours')}</dt>
            <dd dir="auto">{hours}</dd>
          </div>
        )}
      </dl>
    </>
  )
}
