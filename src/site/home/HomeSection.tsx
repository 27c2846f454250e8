import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { ArticleCards } from '../components/ArticleCards'
import { Section } from '../components/Section'
import { EventDates } from '../events/EventDates'
import { textsIn } from '../texts'
import { TopicTiles } from '../topics/TopicTiles'
import { TownList } from '../towns/TownList'
import { TownMap } from '../towns/TownMap'
import { Calls } from './Calls'
import { Figures } from './Figures'
import type { Home, HomeSectionName } from './load'
import { Statements } from './Statements'

type Props = { name: HomeSectionName; home: Home; locale: ContentLocale }

/** One section of the homepage; nothing where there is nothing to show. */
export function HomeSection({ name, home, locale }: Props) {
  const t = textsIn(locale)
  const all = (path: string) => ({ path: pathIn(locale, path), text: t('frame.all') })
  switch (name) {
    case 'facts':
      return home.facts.length ? (
        <Section id="fakten" title={t('home.facts')}>
          <Figures facts={home.facts} locale={locale} />
        </Section>
      ) : null
    case 'statements':
      return home.keyStatements.length ? (
        <Section id="kernaussagen" title={t('home.keyStatements')}>
          <Statements statements={home.keyStatements} locale={locale} />
        </Section>
      ) : null
    case 'events':
      return (
        <Section id="termine" title={t('home.events')} all={all('/termine')}>
          <EventDates dates={home.dates} locale={locale} />
        </Section>
      )
    case 'calls':
      return home.calls.length ? (
        <Section id="mithelfen" title={t('network.help')} all={all('/mithelfen')}>
          <Calls networks={home.calls} locale={locale} />
        </Section>
      ) : null
    case 'towns':
      return (
        <Section id="gemeinden" title={t('home.towns')} all={all('/gemeinden')}>
          <p>{t('home.townsWithNetwork', { count: home.townsWithNetwork })}</p>
          <div className="bn-beside">
            <TownMap towns={home.towns} locale={locale} label={t('home.map')} />
            <TownList towns={home.towns} locale={locale} />
          </div>
        </Section>
      )
    case 'topics':
      return home.topics.length ? (
        <Section id="themen" title={t('home.topics')} all={all('/themen')}>
          <TopicTiles topics={home.topics} locale={locale} />
        </Section>
      ) : null
    case 'news':
      return home.news.length ? (
        <Section id="aktuelles" title={t('home.news')} all={all('/aktuelles')}>
          <ArticleCards articles={home.news} locale={locale} />
        </Section>
      ) : null
  }
}
