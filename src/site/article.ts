import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { ContentLocale } from '../../collections/shared/locales'
import { query } from './query'

export type Article = {
  title: string
  teaser: string | null
  body: SerializedEditorState | null
  asOf: string | null
  publishedAt: string | null
  municipality: { name: string } | null
  image: { url: string; alt: string | null; width: number; height: number; credit: string | null } | null
  sources: { title: string; publisher: string | null; url: string | null; date: string | null }[] | null
}

const articleOperation = /* GraphQL */ `
  query Article($locale: LocaleInputType, $slug: String) {
    Articles(locale: $locale, limit: 1, where: { slug: { equals: $slug } }) {
      docs {
        title
        teaser
        body
        asOf
        publishedAt
        municipality {
          name
        }
        image {
          url
          alt
          width
          height
          credit
        }
        sources {
          title
          publisher
          url
          date
        }
      }
    }
    inLocale: Articles(locale: $locale, fallbackLocale: none, limit: 1, where: { slug: { equals: $slug } }) {
      docs {
        title
      }
    }
  }
`

/** An article and whether it is written in the locale itself; undefined if there is none that is published. */
export async function loadArticle(
  locale: ContentLocale,
  slug: string,
): Promise<{ article: Article; translated: boolean } | undefined> {
  type Data = { Articles: { docs: Article[] }; inLocale: { docs: { title: string | null }[] } }
  const { Articles, inLocale } = await query<Data>(locale, articleOperation, { slug })
  const article = Articles.docs[0]
  return article && { article, translated: Boolean(inLocale.docs[0]?.title) }
}

const pageOperation = /* GraphQL */ `
  query Page($locale: LocaleInputType, $slug: String) {
    Pages(locale: $locale, limit: 1, where: { slug: { equals: $slug } }) {
      docs {
        title
        body
      }
    }
  }
`

/** A free page such as the imprint; undefined if there is none that is published. */
export async function loadPage(
  locale: ContentLocale,
  slug: string,
): Promise<{ title: string; body: Article['body'] } | undefined> {
  const { Pages } = await query<{ Pages: { docs: { title: string; body: Article['body'] }[] } }>(
    locale,
    pageOperation,
    { slug },
  )
  return Pages.docs[0]
}
