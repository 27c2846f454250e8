import type { ContentLocale } from '../../domain/locales'
import { Picture } from '../components/Picture'
import { Frame } from '../frame/Frame'
import { Doors } from './Doors'
import { HomeSection } from './HomeSection'
import { type HomeSectionName, loadHome } from './load'
import { now } from '../now'

/** Sections that are short enough to stand side by side on wide screens. */
const narrow: readonly HomeSectionName[] = ['statements', 'events', 'calls']

/** The homepage: the doors, then what the district says, knows, plans and offers. */
export async function HomePage({ locale }: { locale: ContentLocale }) {
  const home = await loadHome(locale, now())
  return (
    <Frame locale={locale} path="/">
      <section className="bn-hero">
        <div>
          <h1 className="kern-heading-display" dir="auto">
            {home.hero?.title ?? 'Bürgernetz'}
          </h1>
          {home.hero?.text && (
            <p className="kern-body kern-body--large" dir="auto">
              {home.hero.text}
            </p>
          )}
        </div>
        {home.hero?.image && <Picture picture={home.hero.image} />}
      </section>
      <Doors locale={locale} />
      {inRows(home.sections).map((names) => (
        <div key={names[0]} className={names.length > 1 ? 'bn-pair' : undefined}>
          {names.map((name) => (
            <HomeSection key={name} name={name} home={home} locale={locale} />
          ))}
        </div>
      ))}
    </Frame>
  )
}

/** The sections in rows: short ones that follow each other share one. */
function inRows(names: readonly HomeSectionName[]): HomeSectionName[][] {
  const rows: HomeSectionName[][] = []
  for (const name of names) {
    const last = rows.at(-1)
    if (last && last.length < narrow.length && narrow.includes(last[0]!) && narrow.includes(name))
      last.push(name)
    else rows.push([name])
  }
  return rows
}
