import type { ContentLocale } from '../../domain/locales'
import { ArticleCards } from '../components/ArticleCards'
import { Picture } from '../components/Picture'
import { Section } from '../components/Section'
import { EventDates } from '../events/EventDates'
import { Frame } from '../frame/Frame'
import { pathIn } from '../../domain/site-paths'
import { now } from '../now'
import { textsIn } from '../texts'
import { TopicTiles } from '../topics/TopicTiles'
import { TownList } from '../towns/TownList'
import { TownMap } from '../towns/TownMap'
import { Doors } from './Doors'
import { loadHome } from './load'
import { ShortArticles } from './ShortArticles'

/** The homepage: three doors, then what the district says, knows, plans and offers. */
export async function HomePage({ locale }: { locale: ContentLocale }) {
  const t = textsIn(locale)
  const home = await loadHome(locale, now())
  const all = (path: string) => ({ path: pathIn(locale, path), text: t('frame.all') })
  const count = home.towns.filter(({ networks }) => networks.docs.length).length
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
      <div className="bn-pair">
        <Section id="kernaussagen" title={t('home.keyStatements')}>
          <ShortArticles articles={home.keyStatements} locale={locale} />
        </Section>
        <Section id="fakten" title={t('home.facts')}>
          <ShortArticles articles={home.facts} locale={locale} />
        </Section>
      </div>
      <Section id="termine" title={t('home.events')} all={all('/termine')}>
        <EventDates dates={home.dates} locale={locale} />
      </Section>
      <Section id="gemeinden" title={t('home.towns')} all={all('/gemeinden')}>
        <p>{t('home.townsWithNetwork', { count })}</p>
        <div className="bn-beside">
          <TownMap towns={home.towns} locale={locale} label={t('home.map')} />
          <TownList towns={home.towns} locale={locale} />
        </div>
      </Section>
      <Section id="themen" title={t('home.topics')} all={all('/themen')}>
        <TopicTiles topics={home.topics} locale={locale} />
      </Section>
      <Section id="aktuelles" title={t('home.news')} all={all('/aktuelles')}>
        <ArticleCards articles={home.news} locale={locale} />
      </Section>
    </Frame>
  )
}
