import type { ContentLocale } from '../../domain/locales'
import { Choice } from '../components/Choice'
import { Filters } from '../components/Filters'
import { monthIn } from '../dates'
import { Frame } from '../frame/Frame'
import { chosen, matching, monthForm, type SearchParams, slugForm } from '../params'
import { textsIn } from '../texts'
import { EventDates } from './EventDates'
import { eventKinds, loadEvents } from './load'

type Props = { locale: ContentLocale; params: Awaited<SearchParams>; now: Date }

/** Coming dates by month, with filters by place, kind and month. */
export async function EventsPage({ locale, params, now }: Props) {
  const t = textsIn(locale)
  const town = matching(params, 'ort', slugForm)
  const month = matching(params, 'monat', monthForm)
  const kind = chosen(params, 'art', eventKinds)
  const { months, offered } = await loadEvents(locale, { town, kind, month }, now)
  return (
    <Frame locale={locale} path="/termine" trail={[]}>
      <h1 className="kern-heading-x-large">{t('event.list')}</h1>
      <Filters locale={locale} path="/termine">
        <Choice
          name="ort"
          label={t('event.town')}
          any={t('frame.any')}
          value={town}
          options={offered.towns.map((one) => [one.slug ?? '', one.name ?? ''])}
        />
        <Choice
          name="art"
          label={t('event.kind')}
          any={t('frame.any')}
          value={kind}
          options={eventKinds.map((one) => [one, t(`eventKind.${one}`)])}
        />
        <Choice
          name="monat"
          label={t('event.month')}
          any={t('frame.any')}
          value={month}
          options={offered.months.map((one) => [one, monthIn(locale, one)])}
        />
      </Filters>
      {!months.length && <p>{t('event.none')}</p>}
      {months.map(([key, dates]) => (
        <section key={key} aria-labelledby={`month-${key}`}>
          <h2 id={`month-${key}`} className="kern-heading-large">
            {monthIn(locale, key)}
          </h2>
          <EventDates dates={dates} locale={locale} />
        </section>
      ))}
      <p className="bn-quiet">{t('event.timeZone')}</p>
    </Frame>
  )
}
