import type { ContentLocale } from '../../domain/locales'
import { ArticleCards } from '../components/ArticleCards'
import { RichText } from '../components/RichText'
import { Frame } from '../frame/Frame'
import { pathIn } from '../../domain/site-paths'
import { textsIn } from '../texts'
import { loadConcept } from './load'

/** The concept: its building blocks, and a table of what municipalities have published about them. */
export async function ConceptPage({ locale }: { locale: ContentLocale }) {
  const t = textsIn(locale)
  const { blocks, towns } = await loadConcept(locale)
  return (
    <Frame locale={locale} path="/konzept" trail={[]}>
      <h1 className="kern-heading-x-large">{t('concept.title')}</h1>
      <p className="kern-body kern-body--large">{t('concept.text')}</p>
      <h2 className="kern-heading-large">{t('concept.blocks')}</h2>
      {blocks.map((block) => (
        <details key={block.slug} id={block.slug ?? undefined} className="bn-block">
          <summary>
            <h3 className="kern-title" dir="auto">
              {block.title}
            </h3>
          </summary>
          {block.descriptionHtml && <RichText html={block.descriptionHtml} />}
          {Boolean(block.articles.docs.length) && (
            <>
              <h4>{t('article.practice')}</h4>
              <ArticleCards articles={block.articles.docs} locale={locale} />
            </>
          )}
        </details>
      ))}
      <h2 className="kern-heading-large" id="stand">
        {t('concept.table')}
      </h2>
      <p>{t('concept.tableText')}</p>
      {towns.length ? <Matrix locale={locale} blocks={blocks} towns={towns} /> : <p>{t('concept.none')}</p>}
    </Frame>
  )
}

type Concept = Awaited<ReturnType<typeof loadConcept>>

/** On a phone, each municipality becomes a list of its blocks: the cells name their block themselves. */
function Matrix({ locale, blocks, towns }: Concept & { locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <div className="bn-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('concept.town')}</th>
            {blocks.map(({ slug, code, title }) => (
              <th key={slug} scope="col">
                <abbr title={title ?? undefined}>{code}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {towns.map((town) => (
            <tr key={town.slug}>
              <th scope="row">
                <a href={pathIn(locale, `/gemeinden/${town.slug}#konzept`)}>{town.name}</a>
              </th>
              {blocks.map(({ slug, title }) => {
                const status = town.statuses.get(slug ?? '')
                return (
                  <td key={slug} data-block={title} className={status ? undefined : 'bn-table__none'}>
                    {status ? t(`reviewStatus.${status}`) : '–'}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
