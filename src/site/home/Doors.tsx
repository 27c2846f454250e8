import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { textsIn } from '../texts'

/** The ways into the site: for people who need help, who want to help, who look for their town, who got a letter. */
export function Doors({ locale }: { locale: ContentLocale }) {
  const t = textsIn(locale)
  const doors = [
    ['/hilfe', t('home.seekHelp'), t('home.seekHelpText')],
    ['/mithelfen', t('home.giveHelp'), t('home.giveHelpText')],
    ['/gemeinden', t('home.myTown'), t('home.myTownText')],
    ['/brief', t('letter.door'), t('letter.doorText')],
  ] as const
  return (
    <ul className="bn-doors">
      {doors.map(([path, title, text]) => (
        <li key={path}>
          <h2 className="kern-heading-medium">
            <a href={pathIn(locale, path)}>{title}</a>
          </h2>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  )
}
