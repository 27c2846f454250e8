import { ContactList } from '../components/ContactList'
import type { ContentLocale } from '../../domain/locales'
import { loadSettings } from '../settings'
import { telephoneLink } from '../telephone'
import { textsIn } from '../texts'
import { Ways } from '../components/Ways'

/** What helps when nothing was found: other ways, who can be asked, emergency numbers. */
export async function NothingFound({ locale }: { locale: ContentLocale }) {
  const t = textsIn(locale)
  const { contact, emergencyNumbers } = await loadSettings(locale)
  const ways = [
    ['/brief', t('letter.door')],
    ['/hilfe', t('home.seekHelp')],
    ['/gemeinden', t('home.myTown')],
    ['/themen', t('topic.list')],
    ['/termine', t('event.list')],
  ] as const
  return (
    <div className="bn-pair">
      <section>
        <h2 className="kern-heading-medium">{t('search.ways')}</h2>
        <Ways {...{ locale, ways }} />
      </section>
      {contact && (
        <section>
          <h2 className="kern-heading-medium">{t('search.ask')}</h2>
          <ContactList locale={locale} contact={contact} />
          {emergencyNumbers && emergencyNumbers.length > 0 && (
            <>
              <h3 className="kern-title">{t('frame.emergency')}</h3>
              <ul className="bn-links">
                {emergencyNumbers.map(({ label, number }) => (
                  <li key={number}>
                    <a href={telephoneLink(number)} dir="ltr">
                      {number}
                    </a>{' '}
                    <span dir="auto">{label}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </div>
  )
}
