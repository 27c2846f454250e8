import type { ContentLocale } from '../../domain/locales'
import { hoursFrom } from '../../domain/opening-hours/stored'
import { daysIn } from '../dates'
import { textsIn } from '../texts'
import { hoursIn, type StoredHours, weekIn } from './hours'

type Props = {
  locale: ContentLocale
  hours: StoredHours
  /** What the hours do not say, and the language it is in. */
  note: string | null
  noteWrittenIn: { lang?: string; dir?: 'ltr' }
  /** A day in Berlin; exceptions that are over are left out. */
  today: string
}

/** Opening hours by weekday, with the exceptions to come. */
export function HoursTable({ locale, hours, note, noteWrittenIn, today }: Props) {
  const t = textsIn(locale)
  const week = weekIn(locale, hours)
  const exceptions = hours.exceptions.filter(({ firstDay, lastDay }) => (lastDay ?? firstDay) >= today)
  return (
    <>
      {week.length > 0 && (
        <table className="bn-hours">
          <thead>
            <tr>
              <th scope="col">{t('hours.day')}</th>
              <th scope="col">{t('hours.time')}</th>
            </tr>
          </thead>
          <tbody>
            {week.map(({ day, times }) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                <td>
                  {times.length ? (
                    times.map((one) => (
                      <bdi key={one} className="bn-line">
                        {one}
                      </bdi>
                    ))
                  ) : (
                    <span className="bn-quiet">{t('hours.closed')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {week.length > 0 && hours.closedOnHolidays && <p>{t('hours.holidays')}</p>}
      {exceptions.length > 0 && (
        <>
          <h3 className="kern-title">{t('hours.exceptions')}</h3>
          <ul>
            {exceptions.map((one) => (
              <li key={`${one.firstDay} ${one.from} ${one.place}`}>
                {daysIn(locale, one.firstDay, one.lastDay)}:{' '}
                <ExceptionHours locale={locale} exception={one} />
                {one.note && (
                  <>
                    {' '}
                    (<bdi {...noteWrittenIn}>{one.note}</bdi>)
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {note && <p {...noteWrittenIn}>{note}</p>}
    </>
  )
}

function ExceptionHours({
  locale,
  exception,
}: {
  locale: ContentLocale
  exception: StoredHours['exceptions'][number]
}) {
  const [known] = hoursFrom({ exceptions: [exception] }).exceptions
  if (!known?.from || !known.until) {
    const closed = textsIn(locale)('hours.closed')
    return <bdi>{exception.place ? `${closed} (${exception.place})` : closed}</bdi>
  }
  const { from, until, mode = 'open', place } = known
  return <bdi>{hoursIn(locale, { from, until, mode, place })}</bdi>
}
