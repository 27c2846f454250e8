import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { textsIn } from '../texts'

/** The three ways into the site: for people who need help, who want to help, and who look for their town. */
export function Doors({ locale }: { locale: ContentLocale }) {
  const t = textsIn(locale)
  const doors = [
    ['/hilfe', t('home.seekHelp'), t('home.seekHelpText')],
    ['/mithelfen', t('home.giveHelp'), t('home.giveHelpText')],
    ['/gemeinden', t('home.myTown'), t('home.myTownText')],
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
