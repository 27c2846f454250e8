import type { ContentLocale } from '../../domain/locales'
import { openStateIn, type StoredHours } from './hours'

type Props = { locale: ContentLocale; hours: StoredHours; state: string | null | undefined; now: Date }

/** Whether one can come or call now, or when again. */
export function OpenState({ locale, hours, state, now }: Props) {
  const found = openStateIn(locale, hours, state, now)
  if (!found) return null
  // Copies of the page that are kept for longer leave out what holds now only.
  return (
    <p className={found.isOpen ? 'bn-open' : 'bn-closed'} data-now="">
      {found.text}
    </p>
  )
}
