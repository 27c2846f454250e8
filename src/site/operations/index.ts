/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The languages content is written in. */
export type Locale =
  /** Deutsch */
  | 'de'
  /** Einfache Sprache */
  | 'de_simple'
  /** English */
  | 'en'
  /** Українська */
  | 'uk'
  /** العربية */
  | 'ar'
  /** فارسی */
  | 'fa'
  /** Türkçe */
  | 'tr'
  /** Français */
  | 'fr'
  /** Русский */
  | 'ru';

/** What `kind` of Article can be. */
export type ArticleKind =
  /** Key statement (Kernaussage) */
  | 'key_statement'
  /** Fact (Fakt) */
  | 'fact'
  /** Background (Hintergrund) */
  | 'background'
  /** Practice (Praxis) */
  | 'practice'
  /** News (Meldung) */
  | 'news';

/** What `status` of EventOccurrence can be. */
export type EventOccurrenceStatus =
  /** Takes place (Findet statt) */
  | 'planned'
  /** Cancelled (Abgesagt) */
  | 'cancelled'
  /** Moved (Verschoben) */
  | 'moved';

/** What `status` of Event can be. */
export type EventStatus =
  /** Takes place (Findet statt) */
  | 'planned'
  /** Cancelled (Abgesagt) */
  | 'cancelled'
  /** Moved (Verschoben) */
  | 'moved';

/** What `status` of Network can be. */
export type NetworkStatus =
  /** Planned (Geplant) */
  | 'planned'
  /** Active (Aktiv) */
  | 'active'
  /** Resting (Ruht) */
  | 'resting';

export type ArticleQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
}>;


export type ArticleQuery = { Article: { locale: Locale, availableLocales: Array<Locale>, title: string, teaser: string | null, bodyHtml: string | null, asOf: string | null, publishedAt: string | null, municipality: { name: string } | null, image: { url: string, srcset: string | null, alt: string | null, width: number | null, height: number | null, credit: string | null } | null, sources: Array<{ title: string, publisher: string | null, url: string | null, date: string | null }> } | null };

export type HomeQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  now?: string | null | undefined;
}>;


export type HomeQuery = { Homepage: { nextEvents: number | null, hero: { title: string | null, text: string | null }, keyStatements: Array<{ title: string, slug: string, teaser: string | null, kind: ArticleKind, publishedAt: string | null, municipality: { name: string } | null }>, facts: Array<{ title: string, slug: string, teaser: string | null, kind: ArticleKind, publishedAt: string | null, municipality: { name: string } | null }>, topics: Array<{ name: string, slug: string, articles: { docs: Array<{ title: string, slug: string, teaser: string | null, kind: ArticleKind, publishedAt: string | null, municipality: { name: string } | null }> } }>, callsToHelp: Array<{ title: string, municipality: { name: string } | null, needs: Array<{ text: string | null, urgent: boolean | null }> }> }, Articles: { docs: Array<{ title: string, slug: string, teaser: string | null, kind: ArticleKind, publishedAt: string | null, municipality: { name: string } | null }> }, Municipalities: { docs: Array<{ name: string, networks: { docs: Array<{ title: string, status: NetworkStatus }> } }> }, Services: { docs: Array<{ name: string, slug: string, allMunicipalities: boolean | null, provider: { name: string } | null, municipalities: Array<{ name: string }> }> }, Events: { docs: Array<{ title: string, status: EventStatus, occurrences: Array<{ start: string, status: EventOccurrenceStatus }>, place: { name: string | null, city: string | null }, municipality: { name: string } | null }> } };

export type TeaserFragment = { title: string, slug: string, teaser: string | null, kind: ArticleKind, publishedAt: string | null, municipality: { name: string } | null };

export type PageQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
}>;


export type PageQuery = { Page: { title: string, bodyHtml: string | null } | null };

export type SettingsQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type SettingsQuery = { SiteSetting: { siteName: string | null, claim: string | null, contact: { name: string | null, phone: string | null, email: string | null }, navigation: Array<{ label: string | null, url: string | null, page: { slug: string } | null }>, footer: { text: string | null, links: Array<{ label: string | null, url: string | null, page: { slug: string } | null }> }, emergencyNumbers: Array<{ label: string | null, number: string, description: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TeaserFragmentDoc = new TypedDocumentString(`
    fragment Teaser on Article {
  title
  slug
  teaser
  kind
  publishedAt
  municipality {
    name
  }
}
    `, {"fragmentName":"Teaser"}) as unknown as TypedDocumentString<TeaserFragment, unknown>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($locale: Locale, $slug: String!) {
  Article(locale: $locale, slug: $slug) {
    locale
    availableLocales
    title
    teaser
    bodyHtml
    asOf
    publishedAt
    municipality {
      name
    }
    image {
      url
      srcset
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
    `) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($locale: Locale, $now: DateTime) {
  Homepage(locale: $locale) {
    hero {
      title
      text
    }
    keyStatements {
      ...Teaser
    }
    facts {
      ...Teaser
    }
    topics {
      name
      slug
      articles(limit: 4) {
        docs {
          ...Teaser
        }
      }
    }
    nextEvents
    callsToHelp {
      title
      municipality {
        name
      }
      needs {
        text
        urgent
      }
    }
  }
  Articles(
    locale: $locale
    limit: 9
    sort: "-publishedAt"
    where: {kind: {in: [news, background, practice]}}
  ) {
    docs {
      ...Teaser
    }
  }
  Municipalities(locale: $locale, limit: 100, sort: "name") {
    docs {
      name
      networks(limit: 5) {
        docs {
          title
          status
        }
      }
    }
  }
  Services(locale: $locale, limit: 12, sort: "name") {
    docs {
      name
      slug
      provider {
        name
      }
      allMunicipalities
      municipalities {
        name
      }
    }
  }
  Events(
    locale: $locale
    limit: 50
    sort: "start"
    where: {occurrences__start: {greater_than_equal: $now}}
  ) {
    docs {
      title
      status
      occurrences {
        start
        status
      }
      place {
        name
        city
      }
      municipality {
        name
      }
    }
  }
}
    fragment Teaser on Article {
  title
  slug
  teaser
  kind
  publishedAt
  municipality {
    name
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const PageDocument = new TypedDocumentString(`
    query Page($locale: Locale, $slug: String!) {
  Page(locale: $locale, slug: $slug) {
    title
    bodyHtml
  }
}
    `) as unknown as TypedDocumentString<PageQuery, PageQueryVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings($locale: Locale) {
  SiteSetting(locale: $locale) {
    siteName
    claim
    contact {
      name
      phone
      email
    }
    navigation {
      label
      url
      page {
        slug
      }
    }
    footer {
      text
      links {
        label
        url
        page {
          slug
        }
      }
    }
    emergencyNumbers {
      label
      number
      description
    }
  }
}
    `) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;