import type { ContentLocale } from '../../domain/locales'
import { ArticleCards, ArticleDate } from '../components/ArticleCards'
import { Picture } from '../components/Picture'
import { RichText } from '../components/RichText'
import { Section } from '../components/Section'
import { Sources } from '../components/Sources'
import { Frame } from '../frame/Frame'
import { pathIn } from '../../domain/site-paths'
import { languagesOf } from '../offered'
import { loadSettings } from '../settings'
import { textsIn } from '../texts'
import { type Article, relatedTo, type Translation } from './load'

type Props = { locale: ContentLocale; article: Article; translation: Translation }

/** One article with its date, sources, topics and what to read next. */
export async function ArticlePage({ locale, article, translation }: Props) {
  const t = textsIn(locale)
  const offersPlain = languagesOf(await loadSettings(locale)).includes('de-simple')
  const path = `/artikel/${article.slug}`
  const [topic] = article.topics ?? []
  const trail = topic
    ? [
        { title: t('topic.list'), path: '/themen' },
        { title: topic.name ?? '', path: `/themen/${topic.slug}` },
      ]
    : [{ title: t('article.list'), path: '/aktuelles' }]
  const written = translation === 'missing' ? { lang: 'de', dir: 'ltr' as const } : {}
  const related = relatedTo(article)
  return (
    <Frame locale={locale} path={path} trail={trail} listens>
      <article className="bn-article">
        {translation !== 'own' && (
          <p className="bn-note">
            {t(translation === 'missing' ? 'frame.notTranslated' : 'frame.outdated')}{' '}
            {translation === 'outdated' && <a href={pathIn('de', path)}>{t('frame.readGerman')}</a>}
          </p>
        )}
        {locale === 'de' && offersPlain && article.availableLocales.includes('de_simple') && (
          <p className="bn-quiet">
            <a href={pathIn('de-simple', path)}>{t('notice.plain')}</a>
          </p>
        )}
        {locale === 'de-simple' && translation !== 'missing' && (
          <p className="bn-quiet">
            <a href={pathIn('de', path)}>{t('notice.standard')}</a>
          </p>
        )}
        <div {...written}>
          {article.kind && <p className="bn-card__kind">{t(`articleKind.${article.kind}`)}</p>}
          <h1 className="kern-heading-x-large">{article.title}</h1>
          <p className="bn-card__meta">
            {article.municipality && (
              <a href={pathIn(locale, `/gemeinden/${article.municipality.slug}`)}>
                {article.municipality.name}
              </a>
            )}
            <ArticleDate article={article} locale={locale} />
          </p>
          {article.teaser && <p className="kern-body kern-body--large">{article.teaser}</p>}
          {article.image && <Picture picture={article.image} />}
          {article.bodyHtml && <RichText html={article.bodyHtml} />}
        </div>
        <Sources article={article} locale={locale} />
        {article.buildingBlock && (
          <p>
            {t('article.buildingBlock')}{' '}
            <a href={pathIn(locale, `/konzept#${article.buildingBlock.slug}`)} dir="auto">
              {article.buildingBlock.title}
            </a>
          </p>
        )}
        {Boolean(article.topics?.length) && (
          <p>
            {t('article.topics')}:{' '}
            {article.topics!.map(({ name, slug }, index) => (
              <span key={slug}>
                {index > 0 && ', '}
                <a href={pathIn(locale, `/themen/${slug}`)}>{name}</a>
              </span>
            ))}
          </p>
        )}
      </article>
      {related.length > 0 && (
        <Section id="weiter" title={t('article.next')}>
          <ArticleCards articles={related} locale={locale} />
        </Section>
      )}
    </Frame>
  )
}
