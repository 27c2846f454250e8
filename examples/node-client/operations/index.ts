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
  /** دری */
  | 'prs'
  /** پښتو */
  | 'ps'
  /** Türkçe */
  | 'tr'
  /** Kurdî (Kurmancî) */
  | 'kmr'
  /** کوردی (سۆرانی) */
  | 'ckb'
  /** ትግርኛ */
  | 'ti'
  /** Soomaali */
  | 'so'
  /** Français */
  | 'fr'
  /** Español */
  | 'es'
  /** Polski */
  | 'pl'
  /** Română */
  | 'ro'
  /** Български */
  | 'bg'
  /** Srpski */
  | 'sr'
  /** Shqip */
  | 'sq'
  /** ქართული */
  | 'ka'
  /** Русский */
  | 'ru';

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

/** What `languages` of Service can be. */
export type ServiceLanguage =
  /** German (Deutsch) */
  | 'de'
  /** English (Englisch) */
  | 'en'
  /** Ukrainian (Ukrainisch) */
  | 'uk'
  /** Russian (Russisch) */
  | 'ru'
  /** Arabic (Arabisch) */
  | 'ar'
  /** Persian (Dari, Farsi) (Persisch (Dari, Farsi)) */
  | 'fa'
  /** Pashto (Paschtu) */
  | 'ps'
  /** Kurdish (Kurdisch) */
  | 'ku'
  /** Turkish (Türkisch) */
  | 'tr'
  /** French (Französisch) */
  | 'fr'
  /** Tigrinya (Tigrinisch) */
  | 'ti'
  /** Somali */
  | 'so'
  /** Spanish (Spanisch) */
  | 'es'
  /** Polish (Polnisch) */
  | 'pl'
  /** Romanian (Rumänisch) */
  | 'ro'
  /** Bulgarian (Bulgarisch) */
  | 'bg'
  /** Serbian (Serbisch) */
  | 'sr'
  /** Albanian (Albanisch) */
  | 'sq'
  /** Georgian (Georgisch) */
  | 'ka';

export type TownQueryVariables = Exact<{
  town: string;
  now: string;
  locale?: Locale | null | undefined;
}>;


export type TownQuery = { Municipality: { name: string, events: { docs: Array<{ title: string, status: EventStatus, place: { name: string | null, city: string | null }, occurrences: Array<{ start: string, status: EventOccurrenceStatus }> }> }, services: { docs: Array<{ name: string, languages: Array<ServiceLanguage>, provider: { name: string } | null }> } } | null };

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

export const TownDocument = new TypedDocumentString(`
    query Town($town: String!, $now: DateTime!, $locale: Locale) {
  Municipality(slug: $town, locale: $locale) {
    name
    events(
      where: {occurrences__start: {greater_than_equal: $now}}
      sort: "start"
      limit: 20
    ) {
      docs {
        title
        status
        place {
          name
          city
        }
        occurrences {
          start
          status
        }
      }
    }
    services(limit: 50) {
      docs {
        name
        languages
        provider {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TownQuery, TownQueryVariables>;