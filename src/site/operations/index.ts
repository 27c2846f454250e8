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

/** How far a translation is. */
export type TranslationState =
  /** German, which is translated into the other languages. */
  | 'original'
  /** Written. Of articles: agrees with the German text. */
  | 'current'
  /** Written before the German text changed. Of articles only. */
  | 'outdated'
  /** Being written. Of articles only. */
  | 'in_progress'
  /** Not written: texts are in German. */
  | 'missing';

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

/** The time zone in which people mean a moment. */
export type TimeZone =
  /** Europe/Berlin */
  | 'Europe_Berlin'
  /** UTC */
  | 'UTC';

/** What `icon` of Topic can be. */
export type TopicIcon =
  /** Home (Haus) */
  | 'home'
  /** Network (Netzwerk) */
  | 'network'
  /** Heart (Herz) */
  | 'heart'
  /** Euro */
  | 'euro'
  /** Work (Arbeit) */
  | 'briefcase'
  /** Health (Gesundheit) */
  | 'health'
  /** Language (Sprache) */
  | 'language'
  /** Child (Kind) */
  | 'child'
  /** Calendar (Kalender) */
  | 'calendar'
  /** Document (Dokument) */
  | 'document';

/** Conditions on records: Articles (Artikel). */
export type ArticleWhere = {
  /** Conditions on: Title. */
  title?: TextCondition | null | undefined;
  /** Conditions on: Teaser. */
  teaser?: TextCondition | null | undefined;
  /** Conditions on: Figure. */
  figure?: TextCondition | null | undefined;
  /** Conditions on: Body. */
  body?: PresenceCondition | null | undefined;
  /** Conditions on: Image. */
  image?: IdCondition | null | undefined;
  /** Conditions on: Sources, Title. */
  sources__title?: TextCondition | null | undefined;
  /** Conditions on: Sources, Publisher. */
  sources__publisher?: TextCondition | null | undefined;
  /** Conditions on: Sources, Address. */
  sources__url?: TextCondition | null | undefined;
  /** Conditions on: Sources, Date. */
  sources__date?: DayCondition | null | undefined;
  /** Conditions on: Sources, ID. */
  sources__id?: TextCondition | null | undefined;
  /** Conditions on: As of. */
  asOf?: DayCondition | null | undefined;
  /** Conditions on: Review by. */
  reviewBy?: DayCondition | null | undefined;
  /** Conditions on: Kind. */
  kind?: ArticleKindCondition | null | undefined;
  /** Conditions on: Address. */
  slug?: TextCondition | null | undefined;
  /** Conditions on: Published on. */
  publishedAt?: DateTimeCondition | null | undefined;
  /** Conditions on: Published At_tz. */
  publishedAt_tz?: TimeZoneCondition | null | undefined;
  /** Conditions on: Topics. */
  topics?: IdCondition | null | undefined;
  /** Conditions on: Municipality. */
  municipality?: IdCondition | null | undefined;
  /** Conditions on: Building block. */
  buildingBlock?: IdCondition | null | undefined;
  /** Conditions on: State of the translation. */
  translationState?: ArticleTranslationStateCondition | null | undefined;
  /** Conditions on: updatedAt. */
  updatedAt?: DateTimeCondition | null | undefined;
  /** Conditions on: createdAt. */
  createdAt?: DateTimeCondition | null | undefined;
  /** Conditions on: Identifier. */
  id?: IdCondition | null | undefined;
  /** All of these conditions hold. */
  AND?: Array<ArticleWhere | null | undefined> | null | undefined;
  /** At least one of these conditions holds. */
  OR?: Array<ArticleWhere | null | undefined> | null | undefined;
  /** Conditions on: Topics, Address. */
  topics__slug?: TextCondition | null | undefined;
  /** Conditions on: Municipality, Address. */
  municipality__slug?: TextCondition | null | undefined;
  /** Conditions on: Municipality, Official key. */
  municipality__key?: TextCondition | null | undefined;
  /** Conditions on: Building block, Code. */
  buildingBlock__code?: TextCondition | null | undefined;
  /** Conditions on: Building block, Address. */
  buildingBlock__slug?: TextCondition | null | undefined;
};

/** Conditions on a text. */
export type TextCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: string | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: string | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<string> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<string> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
  /** Contains all of these words, in any order, in small or capital letters. */
  like?: string | null | undefined;
  /** Contains this text, in small or capital letters. */
  contains?: string | null | undefined;
};

/** Conditions on a formatted text. */
export type PresenceCondition = {
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on an identifier or a reference. */
export type IdCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: string | number | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: string | number | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<string | number> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<string | number> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a day (`YYYY-MM-DD`) or month. */
export type DayCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: string | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: string | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<string> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<string> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
  /** Is greater (later) than this. */
  greater_than?: string | null | undefined;
  /** Is this or greater (later). */
  greater_than_equal?: string | null | undefined;
  /** Is less (earlier) than this. */
  less_than?: string | null | undefined;
  /** Is this or less (earlier). */
  less_than_equal?: string | null | undefined;
};

/** Conditions on a choice, `ArticleKind`. */
export type ArticleKindCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: ArticleKind | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: ArticleKind | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<ArticleKind> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<ArticleKind> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a moment. */
export type DateTimeCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: string | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: string | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<string> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<string> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
  /** Is greater (later) than this. */
  greater_than?: string | null | undefined;
  /** Is this or greater (later). */
  greater_than_equal?: string | null | undefined;
  /** Is less (earlier) than this. */
  less_than?: string | null | undefined;
  /** Is this or less (earlier). */
  less_than_equal?: string | null | undefined;
};

/** Conditions on a choice, `TimeZone`. */
export type TimeZoneCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: TimeZone | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: TimeZone | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<TimeZone> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<TimeZone> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a choice, `ArticleTranslationState`. */
export type ArticleTranslationStateCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: ArticleTranslationState | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: ArticleTranslationState | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<ArticleTranslationState> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<ArticleTranslationState> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** What `translationState` of Article can be. */
export type ArticleTranslationState =
  /** Current (Aktuell) */
  | 'current'
  /** Outdated (Veraltet) */
  | 'outdated'
  /** In progress (In Arbeit) */
  | 'in_progress';

/** What `kind` of Initiative can be. */
export type InitiativeKind =
  /** Church or faith community (Kirche oder Religionsgemeinschaft) */
  | 'church'
  /** Club (Verein) */
  | 'club'
  /** Association (Verband) */
  | 'association'
  /** Party (Partei) */
  | 'party'
  /** Citizens (Bürgerinnen und Bürger) */
  | 'citizens'
  /** Company (Unternehmen) */
  | 'company'
  /** Public body (Öffentliche Stelle) */
  | 'public_body';

/** What `change` of EventSeriesException can be. */
export type EventSeriesExceptionChange =
  /** Cancelled (Fällt aus) */
  | 'cancelled'
  /** Moved (Verschoben) */
  | 'moved';

/** What `status` of EventOccurrence can be. */
export type EventOccurrenceStatus =
  /** Takes place (Findet statt) */
  | 'planned'
  /** Cancelled (Abgesagt) */
  | 'cancelled'
  /** Moved (Verschoben) */
  | 'moved';

/** What `kind` of Event can be. */
export type EventKind =
  /** Exchange (Austausch) */
  | 'exchange'
  /** Recognition (Ehrung) */
  | 'recognition'
  /** Training (Schulung) */
  | 'training'
  /** Meeting (Treffen) */
  | 'meeting'
  /** Public event (Öffentliche Veranstaltung) */
  | 'public';

/** What `status` of Event can be. */
export type EventStatus =
  /** Takes place (Findet statt) */
  | 'planned'
  /** Cancelled (Abgesagt) */
  | 'cancelled'
  /** Moved (Verschoben) */
  | 'moved';

/** What `audience` of Event can be. */
export type EventAudience =
  /** Everyone (Alle) */
  | 'public'
  /** Full-time and volunteer helpers (Haupt- und Ehrenamtliche) */
  | 'helpers'
  /** Invited guests (Eingeladene) */
  | 'invited';

/** Conditions on records: Events (Termine). */
export type EventWhere = {
  /** Conditions on: Title. */
  title?: TextCondition | null | undefined;
  /** Conditions on: Start. */
  start?: DateTimeCondition | null | undefined;
  /** Conditions on: Start_tz. */
  start_tz?: TimeZoneCondition | null | undefined;
  /** Conditions on: End. */
  end?: DateTimeCondition | null | undefined;
  /** Conditions on: End_tz. */
  end_tz?: TimeZoneCondition | null | undefined;
  /** Conditions on: Description. */
  description?: PresenceCondition | null | undefined;
  /** Conditions on: Place, Name. */
  place__name?: TextCondition | null | undefined;
  /** Conditions on: Place, Street and number. */
  place__street?: TextCondition | null | undefined;
  /** Conditions on: Place, Postal code. */
  place__postalCode?: TextCondition | null | undefined;
  /** Conditions on: Place, City. */
  place__city?: TextCondition | null | undefined;
  /** Conditions on: Place, Step-free access. */
  place__stepFree?: BooleanCondition | null | undefined;
  /** Conditions on: Link to take part online. */
  onlineLink?: TextCondition | null | undefined;
  /** Conditions on: Recurrence, Recurrence rule. */
  series__rrule?: TextCondition | null | undefined;
  /** Conditions on: Recurrence, Exceptions, Original date. */
  series__exceptions__date?: DateTimeCondition | null | undefined;
  /** Conditions on: Recurrence, Exceptions, Date_tz. */
  series__exceptions__date_tz?: TimeZoneCondition | null | undefined;
  /** Conditions on: Recurrence, Exceptions, Change. */
  series__exceptions__change?: EventSeriesExceptionChangeCondition | null | undefined;
  /** Conditions on: Recurrence, Exceptions, New start. */
  series__exceptions__newStart?: DateTimeCondition | null | undefined;
  /** Conditions on: Recurrence, Exceptions, New Start_tz. */
  series__exceptions__newStart_tz?: TimeZoneCondition | null | undefined;
  /** Conditions on: Recurrence, Exceptions, New end. */
  series__exceptions__newEnd?: DateTimeCondition | null | undefined;
  /** Conditions on: Recurrence, Exceptions, New End_tz. */
  series__exceptions__newEnd_tz?: TimeZoneCondition | null | undefined;
  /** Conditions on: Recurrence, Exceptions, Note. */
  series__exceptions__note?: TextCondition | null | undefined;
  /** Conditions on: Recurrence, Exceptions, ID. */
  series__exceptions__id?: TextCondition | null | undefined;
  /** Conditions on: Dates, Start. */
  occurrences__start?: DateTimeCondition | null | undefined;
  /** Conditions on: Dates, End. */
  occurrences__end?: DateTimeCondition | null | undefined;
  /** Conditions on: Dates, Status. */
  occurrences__status?: EventOccurrenceStatusCondition | null | undefined;
  /** Conditions on: Dates, Start by the rule. */
  occurrences__originalStart?: DateTimeCondition | null | undefined;
  /** Conditions on: Dates, ID. */
  occurrences__id?: TextCondition | null | undefined;
  /** Conditions on: Kind. */
  kind?: EventKindCondition | null | undefined;
  /** Conditions on: Address. */
  slug?: TextCondition | null | undefined;
  /** Conditions on: Status. */
  status?: EventStatusCondition | null | undefined;
  /** Conditions on: Audience. */
  audience?: EventAudienceCondition | null | undefined;
  /** Conditions on: Municipality. */
  municipality?: IdCondition | null | undefined;
  /** Conditions on: Network. */
  network?: IdCondition | null | undefined;
  /** Conditions on: Places. */
  capacity?: NumberCondition | null | undefined;
  /** Conditions on: With a waiting list. */
  waitingList?: BooleanCondition | null | undefined;
  /** Conditions on: Register by. */
  registrationDeadline?: DateTimeCondition | null | undefined;
  /** Conditions on: Registration Deadline_tz. */
  registrationDeadline_tz?: TimeZoneCondition | null | undefined;
  /** Conditions on: updatedAt. */
  updatedAt?: DateTimeCondition | null | undefined;
  /** Conditions on: createdAt. */
  createdAt?: DateTimeCondition | null | undefined;
  /** Conditions on: Identifier. */
  id?: IdCondition | null | undefined;
  /** All of these conditions hold. */
  AND?: Array<EventWhere | null | undefined> | null | undefined;
  /** At least one of these conditions holds. */
  OR?: Array<EventWhere | null | undefined> | null | undefined;
  /** Conditions on: Municipality, Address. */
  municipality__slug?: TextCondition | null | undefined;
  /** Conditions on: Municipality, Official key. */
  municipality__key?: TextCondition | null | undefined;
  /** Conditions on: Network, Address. */
  network__slug?: TextCondition | null | undefined;
};

/** Conditions on a checkbox. */
export type BooleanCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: boolean | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: boolean | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a choice, `EventSeriesExceptionChange`. */
export type EventSeriesExceptionChangeCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: EventSeriesExceptionChange | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: EventSeriesExceptionChange | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<EventSeriesExceptionChange> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<EventSeriesExceptionChange> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a choice, `EventOccurrenceStatus`. */
export type EventOccurrenceStatusCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: EventOccurrenceStatus | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: EventOccurrenceStatus | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<EventOccurrenceStatus> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<EventOccurrenceStatus> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a choice, `EventKind`. */
export type EventKindCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: EventKind | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: EventKind | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<EventKind> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<EventKind> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a choice, `EventStatus`. */
export type EventStatusCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: EventStatus | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: EventStatus | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<EventStatus> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<EventStatus> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a choice, `EventAudience`. */
export type EventAudienceCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: EventAudience | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: EventAudience | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<EventAudience> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<EventAudience> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a number. */
export type NumberCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: number | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: number | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<number> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<number> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
  /** Is greater (later) than this. */
  greater_than?: number | null | undefined;
  /** Is this or greater (later). */
  greater_than_equal?: number | null | undefined;
  /** Is less (earlier) than this. */
  less_than?: number | null | undefined;
  /** Is this or less (earlier). */
  less_than_equal?: number | null | undefined;
};

/** What `status` of Network can be. */
export type NetworkStatus =
  /** Planned (Geplant) */
  | 'planned'
  /** Active (Aktiv) */
  | 'active'
  /** Resting (Ruht) */
  | 'resting';

/** What `joinMode` of Network can be. */
export type NetworkJoinMode =
  /** Open: everyone is in at once (Offen: jede und jeder ist sofort dabei) */
  | 'open'
  /** With the coordination’s approval (Mit Zustimmung der Koordination) */
  | 'approval'
  /** By invitation only (Nur auf Einladung) */
  | 'invitation';

/** What `languages` of Network can be. */
export type NetworkLanguage =
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

/** What `weekday` of ServiceOpeningHoursRegular can be. */
export type ServiceOpeningHourRegularWeekday =
  /** Monday (Montag) */
  | 'monday'
  /** Tuesday (Dienstag) */
  | 'tuesday'
  /** Wednesday (Mittwoch) */
  | 'wednesday'
  /** Thursday (Donnerstag) */
  | 'thursday'
  /** Friday (Freitag) */
  | 'friday'
  /** Saturday (Samstag) */
  | 'saturday'
  /** Sunday (Sonntag) */
  | 'sunday';

/** What `mode` of ServiceOpeningHoursRegular can be. */
export type ServiceOpeningHourRegularMode =
  /** Open (Offen) */
  | 'open'
  /** By phone only (Nur telefonisch) */
  | 'phone'
  /** By appointment only (Nur mit Termin) */
  | 'appointment';

/** What `mode` of ServiceOpeningHoursException can be. */
export type ServiceOpeningHourExceptionMode =
  /** Open (Offen) */
  | 'open'
  /** By phone only (Nur telefonisch) */
  | 'phone'
  /** By appointment only (Nur mit Termin) */
  | 'appointment';

/** What `mode` of ServiceOpening can be. */
export type ServiceOpeningMode =
  /** Open (Offen) */
  | 'open'
  /** By phone only (Nur telefonisch) */
  | 'phone';

/** What `cost` of Service can be. */
export type ServiceCost =
  /** Free (Kostenlos) */
  | 'free'
  /** Reduced (Ermäßigt) */
  | 'reduced'
  /** With a fee (Kostenpflichtig) */
  | 'fee';

/** What `status` of ServiceWaiting can be. */
export type ServiceWaitingStatus =
  /** No other language: what is not translated is null. */
  | 'none'
  /** Short waiting (Kurze Wartezeit) */
  | 'short'
  /** Long waiting (Lange Wartezeit) */
  | 'long'
  /** Not taking anyone at present (Zurzeit keine Aufnahme) */
  | 'closed';

/** What `kind` of Service can be. */
export type ServiceKind =
  /** Sociotherapy (Soziotherapie) */
  | 'sociotherapy'
  /** Help with trauma (Hilfe bei Trauma) */
  | 'trauma'
  /** Counselling (Beratung) */
  | 'counselling'
  /** Language (Sprache) */
  | 'language'
  /** Unaccompanied minors (Unbegleitete Minderjährige) */
  | 'unaccompanied_minors'
  /** Health (Gesundheit) */
  | 'health'
  /** Legal advice (Recht) */
  | 'legal'
  /** Housing (Wohnen) */
  | 'housing'
  /** Work (Arbeit) */
  | 'work'
  /** Other (Anderes) */
  | 'other';

/** Conditions on records: Services (Angebote). */
export type ServiceWhere = {
  /** Conditions on: Name. */
  name?: TextCondition | null | undefined;
  /** Conditions on: Description. */
  description?: PresenceCondition | null | undefined;
  /** Conditions on: How to get there. */
  referralRoute?: TextCondition | null | undefined;
  /** Conditions on: Documents to bring, What. */
  documents__text?: TextCondition | null | undefined;
  /** Conditions on: Documents to bring, ID. */
  documents__id?: TextCondition | null | undefined;
  /** Conditions on: Places, Name. */
  places__name?: TextCondition | null | undefined;
  /** Conditions on: Places, Street and number. */
  places__street?: TextCondition | null | undefined;
  /** Conditions on: Places, Postal code. */
  places__postalCode?: TextCondition | null | undefined;
  /** Conditions on: Places, City. */
  places__city?: TextCondition | null | undefined;
  /** Conditions on: Places, Position on the map, Latitude. */
  places__position__latitude?: NumberCondition | null | undefined;
  /** Conditions on: Places, Position on the map, Longitude. */
  places__position__longitude?: NumberCondition | null | undefined;
  /** Conditions on: Places, ID. */
  places__id?: TextCondition | null | undefined;
  /** Conditions on: Phone. */
  phone?: TextCondition | null | undefined;
  /** Conditions on: E-mail. */
  email?: TextCondition | null | undefined;
  /** Conditions on: Website. */
  website?: TextCondition | null | undefined;
  /** Conditions on: Opening hours, Every week, Weekday. */
  openingHours__regular__weekday?: ServiceOpeningHourRegularWeekdayCondition | null | undefined;
  /** Conditions on: Opening hours, Every week, From. */
  openingHours__regular__from?: TextCondition | null | undefined;
  /** Conditions on: Opening hours, Every week, Until. */
  openingHours__regular__until?: TextCondition | null | undefined;
  /** Conditions on: Opening hours, Every week, How. */
  openingHours__regular__mode?: ServiceOpeningHourRegularModeCondition | null | undefined;
  /** Conditions on: Opening hours, Every week, Only at the place. */
  openingHours__regular__place?: TextCondition | null | undefined;
  /** Conditions on: Opening hours, Every week, ID. */
  openingHours__regular__id?: TextCondition | null | undefined;
  /** Conditions on: Opening hours, Closed on public holidays. */
  openingHours__closedOnHolidays?: BooleanCondition | null | undefined;
  /** Conditions on: Opening hours, Other hours and closed days, From the. */
  openingHours__exceptions__firstDay?: DayCondition | null | undefined;
  /** Conditions on: Opening hours, Other hours and closed days, To the. */
  openingHours__exceptions__lastDay?: DayCondition | null | undefined;
  /** Conditions on: Opening hours, Other hours and closed days, From. */
  openingHours__exceptions__from?: TextCondition | null | undefined;
  /** Conditions on: Opening hours, Other hours and closed days, Until. */
  openingHours__exceptions__until?: TextCondition | null | undefined;
  /** Conditions on: Opening hours, Other hours and closed days, How. */
  openingHours__exceptions__mode?: ServiceOpeningHourExceptionModeCondition | null | undefined;
  /** Conditions on: Opening hours, Other hours and closed days, Only at the place. */
  openingHours__exceptions__place?: TextCondition | null | undefined;
  /** Conditions on: Opening hours, Other hours and closed days, Note. */
  openingHours__exceptions__note?: TextCondition | null | undefined;
  /** Conditions on: Opening hours, Other hours and closed days, ID. */
  openingHours__exceptions__id?: TextCondition | null | undefined;
  /** Conditions on: Opening hours, Note on opening hours. */
  openingHours__note?: TextCondition | null | undefined;
  /** Conditions on: Openings, Start. */
  openings__start?: DateTimeCondition | null | undefined;
  /** Conditions on: Openings, End. */
  openings__end?: DateTimeCondition | null | undefined;
  /** Conditions on: Openings, How. */
  openings__mode?: ServiceOpeningModeCondition | null | undefined;
  /** Conditions on: Openings, Only at the place. */
  openings__place?: TextCondition | null | undefined;
  /** Conditions on: Openings, ID. */
  openings__id?: TextCondition | null | undefined;
  /** Conditions on: Cost. */
  cost?: ServiceCostCondition | null | undefined;
  /** Conditions on: Note on cost. */
  costNote?: TextCondition | null | undefined;
  /** Conditions on: Waiting, Status. */
  waiting__status?: ServiceWaitingStatusCondition | null | undefined;
  /** Conditions on: Waiting, Reported on. */
  waiting__asOf?: DayCondition | null | undefined;
  /** Conditions on: Last confirmed on. */
  confirmedOn?: DayCondition | null | undefined;
  /** Conditions on: Kind. */
  kind?: ServiceKindCondition | null | undefined;
  /** Conditions on: Address. */
  slug?: TextCondition | null | undefined;
  /** Conditions on: Provider. */
  provider?: IdCondition | null | undefined;
  /** Conditions on: In all municipalities. */
  allMunicipalities?: BooleanCondition | null | undefined;
  /** Conditions on: Municipalities. */
  municipalities?: IdCondition | null | undefined;
  /** Conditions on: Audience. */
  audience?: ServiceAudienceCondition | null | undefined;
  /** Conditions on: Languages. */
  languages?: ServiceLanguageCondition | null | undefined;
  /** Conditions on: Interpreting. */
  interpretation?: ServiceInterpretationCondition | null | undefined;
  /** Conditions on: Accessibility. */
  accessibility?: ServiceAccessibilityCondition | null | undefined;
  /** Conditions on: updatedAt. */
  updatedAt?: DateTimeCondition | null | undefined;
  /** Conditions on: createdAt. */
  createdAt?: DateTimeCondition | null | undefined;
  /** Conditions on: Identifier. */
  id?: IdCondition | null | undefined;
  /** All of these conditions hold. */
  AND?: Array<ServiceWhere | null | undefined> | null | undefined;
  /** At least one of these conditions holds. */
  OR?: Array<ServiceWhere | null | undefined> | null | undefined;
  /** Conditions on: Provider, Address. */
  provider__slug?: TextCondition | null | undefined;
  /** Conditions on: Municipalities, Address. */
  municipalities__slug?: TextCondition | null | undefined;
  /** Conditions on: Municipalities, Official key. */
  municipalities__key?: TextCondition | null | undefined;
};

/** Conditions on a choice, `ServiceOpeningHourRegularWeekday`. */
export type ServiceOpeningHourRegularWeekdayCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: ServiceOpeningHourRegularWeekday | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: ServiceOpeningHourRegularWeekday | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<ServiceOpeningHourRegularWeekday> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<ServiceOpeningHourRegularWeekday> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a choice, `ServiceOpeningHourRegularMode`. */
export type ServiceOpeningHourRegularModeCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: ServiceOpeningHourRegularMode | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: ServiceOpeningHourRegularMode | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<ServiceOpeningHourRegularMode> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<ServiceOpeningHourRegularMode> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a choice, `ServiceOpeningHourExceptionMode`. */
export type ServiceOpeningHourExceptionModeCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: ServiceOpeningHourExceptionMode | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: ServiceOpeningHourExceptionMode | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<ServiceOpeningHourExceptionMode> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<ServiceOpeningHourExceptionMode> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a choice, `ServiceOpeningMode`. */
export type ServiceOpeningModeCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: ServiceOpeningMode | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: ServiceOpeningMode | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<ServiceOpeningMode> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<ServiceOpeningMode> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a choice, `ServiceCost`. */
export type ServiceCostCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: ServiceCost | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: ServiceCost | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<ServiceCost> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<ServiceCost> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a choice, `ServiceWaitingStatus`. */
export type ServiceWaitingStatusCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: ServiceWaitingStatus | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: ServiceWaitingStatus | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<ServiceWaitingStatus> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<ServiceWaitingStatus> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a choice, `ServiceKind`. */
export type ServiceKindCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: ServiceKind | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: ServiceKind | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<ServiceKind> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<ServiceKind> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** Conditions on a choice, `ServiceAudience`. */
export type ServiceAudienceCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: ServiceAudience | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: ServiceAudience | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<ServiceAudience> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<ServiceAudience> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** What `audience` of Service can be. */
export type ServiceAudience =
  /** Refugees (Geflüchtete) */
  | 'refugees'
  /** Families (Familien) */
  | 'families'
  /** Children and young people (Kinder und Jugendliche) */
  | 'minors'
  /** Women (Frauen) */
  | 'women'
  /** Volunteers (Ehrenamtliche) */
  | 'volunteers'
  /** Full-time helpers (Hauptamtliche) */
  | 'helpers'
  /** Everyone (Alle) */
  | 'public';

/** Conditions on a choice, `ServiceLanguage`. */
export type ServiceLanguageCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: ServiceLanguage | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: ServiceLanguage | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<ServiceLanguage> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<ServiceLanguage> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

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

/** Conditions on a choice, `ServiceInterpretation`. */
export type ServiceInterpretationCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: ServiceInterpretation | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: ServiceInterpretation | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<ServiceInterpretation> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<ServiceInterpretation> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** What `interpretation` of Service can be. */
export type ServiceInterpretation =
  /** On request (Auf Anfrage) */
  | 'on_request'
  /** Always (Immer) */
  | 'always'
  /** No other language: what is not translated is null. */
  | 'none';

/** Conditions on a choice, `ServiceAccessibility`. */
export type ServiceAccessibilityCondition = {
  /** Is exactly this; of several values, one is. */
  equals?: ServiceAccessibility | null | undefined;
  /** Is not this; records without a value count as well. */
  not_equals?: ServiceAccessibility | null | undefined;
  /** Is one of these; of several values, one is. */
  in?: Array<ServiceAccessibility> | null | undefined;
  /** Is none of these; records without a value count as well. */
  not_in?: Array<ServiceAccessibility> | null | undefined;
  /** `true`: has a value; `false`: has none. */
  exists?: boolean | null | undefined;
};

/** What `accessibility` of Service can be. */
export type ServiceAccessibility =
  /** Step-free (Stufenlos) */
  | 'step_free'
  /** Hearing loop (Höranlage) */
  | 'hearing_loop'
  /** Sign language (Gebärdensprache) */
  | 'sign_language'
  /** With interpreting (Mit Dolmetschen) */
  | 'interpreter'
  /** Online */
  | 'online'
  /** Home visits (Kommt nach Hause) */
  | 'home_visit'
  /** With childcare (Mit Kinderbetreuung) */
  | 'childcare';

/** What `status` of LocalReview can be. */
export type LocalReviewStatus =
  /** Open (Offen) */
  | 'open'
  /** Under review (In Prüfung) */
  | 'under_review'
  /** Decided (Beschlossen) */
  | 'decided'
  /** In place (Eingerichtet) */
  | 'in_place'
  /** Declined (Abgelehnt) */
  | 'declined';

/** What `kind` of Municipality can be. */
export type MunicipalityKind =
  /** Town (Stadt) */
  | 'stadt'
  /** Municipality (Gemeinde) */
  | 'gemeinde'
  /** Joint municipality (Samtgemeinde) */
  | 'samtgemeinde';

/** What `sections` of Homepage can be. */
export type HomepageSection =
  /** Facts (Zahlen und Fakten) */
  | 'facts'
  /** Key statements (Kernaussagen) */
  | 'statements'
  /** Next events (Nächste Termine) */
  | 'events'
  /** Calls to help (Aufrufe zum Mithelfen) */
  | 'calls'
  /** Map and list of municipalities (Karte und Liste der Kommunen) */
  | 'towns'
  /** Topics (Themen) */
  | 'topics'
  /** News and practices (Neues und gute Beispiele) */
  | 'news';

/** What `state` of SiteSetting can be. */
export type SiteSettingState =
  /** Baden-Württemberg */
  | 'BW'
  /** Bayern */
  | 'BY'
  /** Berlin */
  | 'BE'
  /** Brandenburg */
  | 'BB'
  /** Bremen */
  | 'HB'
  /** Hamburg */
  | 'HH'
  /** Hessen */
  | 'HE'
  /** Mecklenburg-Vorpommern */
  | 'MV'
  /** Niedersachsen */
  | 'NI'
  /** Nordrhein-Westfalen */
  | 'NW'
  /** Rheinland-Pfalz */
  | 'RP'
  /** Saarland */
  | 'SL'
  /** Sachsen */
  | 'SN'
  /** Sachsen-Anhalt */
  | 'ST'
  /** Schleswig-Holstein */
  | 'SH'
  /** Thüringen */
  | 'TH';

/** Kinds of public records that the search finds. */
export type SearchKind =
  /** Records of the type GlossaryWord. */
  | 'glossary_words'
  /** Records of the type Service. */
  | 'services'
  /** Records of the type Article. */
  | 'articles'
  /** Records of the type Page. */
  | 'pages'
  /** Records of the type Event. */
  | 'events'
  /** Records of the type Municipality. */
  | 'municipalities'
  /** Records of the type Network. */
  | 'networks'
  /** Records of the type Initiative. */
  | 'initiatives'
  /** Records of the type Topic. */
  | 'topics'
  /** Records of the type ServiceProvider. */
  | 'service_providers'
  /** Records of the type BuildingBlock. */
  | 'building_blocks'
  /** Records of the type Placement. */
  | 'placements';

export type ArticleQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
}>;


export type ArticleQuery = { Article: { id: string, bodyHtml: string | null, reviewBy: string | null, updatedAt: string, locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null, kind: ArticleKind, asOf: string | null, publishedAt: string | null, topics: Array<{ name: string, slug: string, articles: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null, kind: ArticleKind, asOf: string | null, publishedAt: string | null, municipality: { name: string, slug: string } | null }> } }>, buildingBlock: { code: string, title: string, slug: string } | null, image: { url: string, srcset: string | null, alt: string | null, width: number | null, height: number | null, credit: string | null } | null, sources: Array<{ title: string, publisher: string | null, url: string | null, date: string | null }>, translations: Array<{ locale: Locale, state: TranslationState }>, municipality: { name: string, slug: string } | null } | null };

export type ArticleListQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  kinds: Array<ArticleKind> | ArticleKind;
  page?: number | null | undefined;
}>;


export type ArticleListQuery = { Articles: { page: number, totalPages: number, totalDocs: number, docs: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null, kind: ArticleKind, asOf: string | null, publishedAt: string | null, municipality: { name: string, slug: string } | null }> } };

export type TeaserFragment = { locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null, kind: ArticleKind, asOf: string | null, publishedAt: string | null, municipality: { name: string, slug: string } | null };

export type EventCardFragment = { locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, kind: EventKind, status: EventStatus, start: string, occurrences: Array<{ start: string, end: string | null, status: EventOccurrenceStatus, originalStart: string }>, place: { name: string | null, city: string | null }, municipality: { name: string, slug: string } | null };

export type ServiceCardFragment = { locale: Locale, availableLocales: Array<Locale>, name: string, slug: string, kind: ServiceKind, cost: ServiceCost | null, languages: Array<ServiceLanguage>, allMunicipalities: boolean | null, confirmedOn: string | null, municipalities: Array<{ name: string, slug: string }>, provider: { name: string } | null, waiting: { status: ServiceWaitingStatus | null, asOf: string | null } };

export type ServiceHoursFragment = { openingHours: { closedOnHolidays: boolean | null, regular: Array<{ weekday: ServiceOpeningHourRegularWeekday, from: string, until: string, mode: ServiceOpeningHourRegularMode, place: string | null }>, exceptions: Array<{ firstDay: string, lastDay: string | null, from: string | null, until: string | null, mode: ServiceOpeningHourExceptionMode | null, place: string | null, note: string | null }> } };

export type ServicePlacesFragment = { places: Array<{ name: string, street: string | null, postalCode: string | null, city: string | null, position: { latitude: number | null, longitude: number | null } }> };

export type NetworkCardFragment = { locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, status: NetworkStatus, joinMode: NetworkJoinMode, languages: Array<NetworkLanguage>, needs: Array<{ text: string | null, urgent: boolean | null }>, municipality: { name: string, slug: string } | null };

export type TownCardFragment = { name: string, slug: string, kind: MunicipalityKind, position: { latitude: number | null, longitude: number | null }, networks: { docs: Array<{ title: string, slug: string, status: NetworkStatus }> } };

export type ConceptQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type ConceptQuery = { BuildingBlocks: { docs: Array<{ code: string, title: string, slug: string, descriptionHtml: string | null, articles: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null, kind: ArticleKind, asOf: string | null, publishedAt: string | null, municipality: { name: string, slug: string } | null }> } }> }, LocalReviews: { docs: Array<{ status: LocalReviewStatus, municipality: { name: string, slug: string } | null, buildingBlock: { slug: string } | null }> } };

export type EmbedEventsQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  where?: EventWhere | null | undefined;
}>;


export type EmbedEventsQuery = { Events: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, status: EventStatus, occurrences: Array<{ start: string, end: string | null, status: EventOccurrenceStatus }>, place: { name: string | null, city: string | null } }> } };

export type EmbedStatementsQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  where?: ArticleWhere | null | undefined;
  limit?: number | null | undefined;
}>;


export type EmbedStatementsQuery = { Articles: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null }> } };

export type EmbedServicesQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  where?: ServiceWhere | null | undefined;
  limit?: number | null | undefined;
}>;


export type EmbedServicesQuery = { Services: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, name: string, slug: string, phone: string | null, provider: { name: string, contact: { phone: string | null } } | null }> } };

export type EventsQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  where?: EventWhere | null | undefined;
}>;


export type EventsQuery = { Events: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, kind: EventKind, status: EventStatus, start: string, occurrences: Array<{ start: string, end: string | null, status: EventOccurrenceStatus, originalStart: string }>, place: { name: string | null, city: string | null }, municipality: { name: string, slug: string } | null }> }, Municipalities: { docs: Array<{ name: string, slug: string }> } };

export type EventQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
}>;


export type EventQuery = { Event: { end: string | null, descriptionHtml: string | null, descriptionText: string | null, audience: EventAudience, onlineLink: string | null, capacity: number | null, registrationDeadline: string | null, locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, kind: EventKind, status: EventStatus, start: string, place: { name: string | null, street: string | null, postalCode: string | null, city: string | null, stepFree: boolean | null }, network: { title: string, slug: string } | null, series: { rrule: string | null, exceptions: Array<{ date: string, note: string | null }> }, occurrences: Array<{ start: string, end: string | null, status: EventOccurrenceStatus, originalStart: string }>, municipality: { name: string, slug: string } | null } | null };

export type ArticleFeedQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  kinds: Array<ArticleKind> | ArticleKind;
}>;


export type ArticleFeedQuery = { SiteSetting: { siteName: string | null, claim: string | null, updatedAt: string | null }, Articles: { docs: Array<{ id: string, updatedAt: string, bodyHtml: string | null, locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null, kind: ArticleKind, asOf: string | null, publishedAt: string | null, municipality: { name: string, slug: string } | null }> } };

export type EventFeedQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  now?: string | null | undefined;
}>;


export type EventFeedQuery = { SiteSetting: { siteName: string | null, claim: string | null, updatedAt: string | null }, Events: { docs: Array<{ id: string, createdAt: string, updatedAt: string, descriptionHtml: string | null, locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, kind: EventKind, status: EventStatus, start: string, occurrences: Array<{ start: string, end: string | null, status: EventOccurrenceStatus, originalStart: string }>, place: { name: string | null, city: string | null }, municipality: { name: string, slug: string } | null }> } };

export type ServiceFeedQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type ServiceFeedQuery = { SiteSetting: { siteName: string | null, claim: string | null, updatedAt: string | null }, Services: { docs: Array<{ id: string, createdAt: string, updatedAt: string, descriptionHtml: string | null, locale: Locale, availableLocales: Array<Locale>, name: string, slug: string, kind: ServiceKind, cost: ServiceCost | null, languages: Array<ServiceLanguage>, allMunicipalities: boolean | null, confirmedOn: string | null, municipalities: Array<{ name: string, slug: string }>, provider: { name: string } | null, waiting: { status: ServiceWaitingStatus | null, asOf: string | null } }> } };

export type MunicipalityFeedQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
  now?: string | null | undefined;
}>;


export type MunicipalityFeedQuery = { SiteSetting: { siteName: string | null, claim: string | null, updatedAt: string | null }, Municipality: { name: string, articles: { docs: Array<{ id: string, updatedAt: string, bodyHtml: string | null, locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null, kind: ArticleKind, asOf: string | null, publishedAt: string | null, municipality: { name: string, slug: string } | null }> }, events: { docs: Array<{ id: string, createdAt: string, updatedAt: string, descriptionHtml: string | null, locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, kind: EventKind, status: EventStatus, start: string, occurrences: Array<{ start: string, end: string | null, status: EventOccurrenceStatus, originalStart: string }>, place: { name: string | null, city: string | null }, municipality: { name: string, slug: string } | null }> } } | null };

export type FeedSourceFragment = { siteName: string | null, claim: string | null, updatedAt: string | null };

export type ArticleEntryFragment = { id: string, updatedAt: string, bodyHtml: string | null, locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null, kind: ArticleKind, asOf: string | null, publishedAt: string | null, municipality: { name: string, slug: string } | null };

export type EventEntryFragment = { id: string, createdAt: string, updatedAt: string, descriptionHtml: string | null, locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, kind: EventKind, status: EventStatus, start: string, occurrences: Array<{ start: string, end: string | null, status: EventOccurrenceStatus, originalStart: string }>, place: { name: string | null, city: string | null }, municipality: { name: string, slug: string } | null };

export type ServiceEntryFragment = { id: string, createdAt: string, updatedAt: string, descriptionHtml: string | null, locale: Locale, availableLocales: Array<Locale>, name: string, slug: string, kind: ServiceKind, cost: ServiceCost | null, languages: Array<ServiceLanguage>, allMunicipalities: boolean | null, confirmedOn: string | null, municipalities: Array<{ name: string, slug: string }>, provider: { name: string } | null, waiting: { status: ServiceWaitingStatus | null, asOf: string | null } };

export type HomeQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  now?: string | null | undefined;
}>;


export type HomeQuery = { Homepage: { sections: Array<HomepageSection>, nextEvents: number | null, hero: { title: string | null, text: string | null, image: { url: string, srcset: string | null, alt: string | null, width: number | null, height: number | null, credit: string | null } | null }, keyStatements: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null, kind: ArticleKind, asOf: string | null, publishedAt: string | null, topics: Array<{ name: string, slug: string }>, municipality: { name: string, slug: string } | null }>, facts: Array<{ figure: string | null, locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null, kind: ArticleKind, asOf: string | null, publishedAt: string | null, sources: Array<{ publisher: string | null }>, municipality: { name: string, slug: string } | null }>, callsToHelp: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, needs: Array<{ text: string | null, urgent: boolean | null }> }>, topics: Array<{ name: string, slug: string, icon: TopicIcon | null, articles: { totalDocs: number | null } }> }, Articles: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null, kind: ArticleKind, asOf: string | null, publishedAt: string | null, municipality: { name: string, slug: string } | null }> }, Municipalities: { docs: Array<{ name: string, slug: string, kind: MunicipalityKind, position: { latitude: number | null, longitude: number | null }, networks: { docs: Array<{ title: string, slug: string, status: NetworkStatus }> } }> }, Events: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, kind: EventKind, status: EventStatus, start: string, occurrences: Array<{ start: string, end: string | null, status: EventOccurrenceStatus, originalStart: string }>, place: { name: string | null, city: string | null }, municipality: { name: string, slug: string } | null }> } };

export type NetworksQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type NetworksQuery = { Networks: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, status: NetworkStatus, joinMode: NetworkJoinMode, languages: Array<NetworkLanguage>, needs: Array<{ text: string | null, urgent: boolean | null }>, municipality: { name: string, slug: string } | null }> } };

export type NetworkQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
}>;


export type NetworkQuery = { Network: { descriptionHtml: string | null, coordinatingOffice: string | null, locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, status: NetworkStatus, joinMode: NetworkJoinMode, languages: Array<NetworkLanguage>, municipality: { name: string, slug: string, contactPerson: { name: string | null, role: string | null, phone: string | null, email: string | null } } | null, fixedDate: { locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, kind: EventKind, status: EventStatus, start: string, occurrences: Array<{ start: string, end: string | null, status: EventOccurrenceStatus, originalStart: string }>, place: { name: string | null, city: string | null }, municipality: { name: string, slug: string } | null } | null, initiatives: { docs: Array<{ name: string, slug: string, kind: InitiativeKind }> }, needs: Array<{ text: string | null, urgent: boolean | null }> } | null };

export type InitiativeQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
}>;


export type InitiativeQuery = { Initiative: { name: string, slug: string, kind: InitiativeKind, description: string | null, website: string | null, contact: { name: string | null, phone: string | null, email: string | null }, municipality: { name: string, slug: string } | null, networks: Array<{ title: string, slug: string }> } | null };

export type PageQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
}>;


export type PageQuery = { Page: { availableLocales: Array<Locale>, title: string, slug: string, bodyHtml: string | null } | null };

export type ServicePosterQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
}>;


export type ServicePosterQuery = { Service: { id: string, descriptionText: string | null, audience: Array<ServiceAudience>, costNote: string | null, phone: string | null, locale: Locale, availableLocales: Array<Locale>, name: string, slug: string, kind: ServiceKind, cost: ServiceCost | null, languages: Array<ServiceLanguage>, allMunicipalities: boolean | null, confirmedOn: string | null, openingHours: { note: string | null, closedOnHolidays: boolean | null, regular: Array<{ weekday: ServiceOpeningHourRegularWeekday, from: string, until: string, mode: ServiceOpeningHourRegularMode, place: string | null }>, exceptions: Array<{ firstDay: string, lastDay: string | null, from: string | null, until: string | null, mode: ServiceOpeningHourExceptionMode | null, place: string | null, note: string | null }> }, provider: { name: string, contact: { phone: string | null } } | null, municipalities: Array<{ name: string, slug: string }>, waiting: { status: ServiceWaitingStatus | null, asOf: string | null } } | null, SiteSetting: { siteName: string | null, districtName: string | null } };

export type EventPosterQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
}>;


export type EventPosterQuery = { Event: { id: string, descriptionText: string | null, audience: EventAudience, locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, kind: EventKind, status: EventStatus, start: string, place: { name: string | null, street: string | null, postalCode: string | null, city: string | null, stepFree: boolean | null }, network: { title: string } | null, series: { rrule: string | null }, occurrences: Array<{ start: string, end: string | null, status: EventOccurrenceStatus, originalStart: string }>, municipality: { name: string, slug: string } | null } | null, SiteSetting: { siteName: string | null, districtName: string | null } };

export type PosterTargetQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  id: string | number;
}>;


export type PosterTargetQuery = { Services: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, name: string, slug: string, updatedAt: string, waiting: { status: ServiceWaitingStatus | null } }> }, Events: { docs: Array<{ updatedAt: string, locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, kind: EventKind, status: EventStatus, start: string, occurrences: Array<{ start: string, end: string | null, status: EventOccurrenceStatus, originalStart: string }>, place: { name: string | null, city: string | null }, municipality: { name: string, slug: string } | null }> } };

export type RedirectQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  from: string;
}>;


export type RedirectQuery = { Redirects: { docs: Array<{ to: string }> } };

export type SearchQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  query: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  limit?: number | null | undefined;
}>;


export type SearchQuery = { Search: { total: number, suggestion: string | null, counts: Array<{ kind: SearchKind, count: number }>, entries: Array<{ kind: SearchKind, id: string, slug: string | null, path: string | null, locale: string, titleParts: Array<{ text: string, isMatch: boolean }>, excerptParts: Array<{ text: string, isMatch: boolean }> }> } };

export type SearchHitFragment = { kind: SearchKind, id: string, slug: string | null, path: string | null, locale: string, titleParts: Array<{ text: string, isMatch: boolean }>, excerptParts: Array<{ text: string, isMatch: boolean }> };

export type WordsQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type WordsQuery = { GlossaryWords: { docs: Array<{ word: string, slug: string }> } };

export type WordQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
}>;


export type WordQuery = { GlossaryWord: { locale: Locale, availableLocales: Array<Locale>, word: string, slug: string, meaning: string, toDo: string | null, office: string | null, spellings: Array<{ text: string }>, services: Array<{ locale: Locale, availableLocales: Array<Locale>, name: string, slug: string }>, articles: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string }> } | null };

export type ServicesQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  where?: ServiceWhere | null | undefined;
  page?: number | null | undefined;
}>;


export type ServicesQuery = { Services: { totalDocs: number, totalPages: number, docs: Array<{ locale: Locale, availableLocales: Array<Locale>, name: string, slug: string, kind: ServiceKind, cost: ServiceCost | null, languages: Array<ServiceLanguage>, allMunicipalities: boolean | null, confirmedOn: string | null, municipalities: Array<{ name: string, slug: string }>, provider: { name: string } | null, waiting: { status: ServiceWaitingStatus | null, asOf: string | null }, openingHours: { closedOnHolidays: boolean | null, regular: Array<{ weekday: ServiceOpeningHourRegularWeekday, from: string, until: string, mode: ServiceOpeningHourRegularMode, place: string | null }>, exceptions: Array<{ firstDay: string, lastDay: string | null, from: string | null, until: string | null, mode: ServiceOpeningHourExceptionMode | null, place: string | null, note: string | null }> }, places: Array<{ name: string, street: string | null, postalCode: string | null, city: string | null, position: { latitude: number | null, longitude: number | null } }> }> }, Municipalities: { docs: Array<{ name: string, slug: string }> } };

export type ServiceQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
}>;


export type ServiceQuery = { Service: { descriptionHtml: string | null, descriptionText: string | null, audience: Array<ServiceAudience>, accessibility: Array<ServiceAccessibility>, costNote: string | null, referralRoute: string | null, interpretation: ServiceInterpretation | null, phone: string | null, email: string | null, website: string | null, locale: Locale, availableLocales: Array<Locale>, name: string, slug: string, kind: ServiceKind, cost: ServiceCost | null, languages: Array<ServiceLanguage>, allMunicipalities: boolean | null, confirmedOn: string | null, documents: Array<{ text: string | null }>, openingHours: { note: string | null, closedOnHolidays: boolean | null, regular: Array<{ weekday: ServiceOpeningHourRegularWeekday, from: string, until: string, mode: ServiceOpeningHourRegularMode, place: string | null }>, exceptions: Array<{ firstDay: string, lastDay: string | null, from: string | null, until: string | null, mode: ServiceOpeningHourExceptionMode | null, place: string | null, note: string | null }> }, provider: { name: string, nonProfit: boolean | null, website: string | null, contact: { name: string | null, phone: string | null, email: string | null } } | null, municipalities: Array<{ name: string, slug: string }>, waiting: { status: ServiceWaitingStatus | null, asOf: string | null }, places: Array<{ name: string, street: string | null, postalCode: string | null, city: string | null, position: { latitude: number | null, longitude: number | null } }> } | null };

export type SettingsQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type SettingsQuery = { SiteSetting: { siteName: string | null, districtName: string | null, claim: string | null, languages: Array<Locale>, state: SiteSettingState | null, contact: { name: string | null, street: string | null, postalCode: string | null, city: string | null, phone: string | null, email: string | null }, navigation: Array<{ label: string | null, url: string | null, page: { slug: string } | null }>, footer: { text: string | null, links: Array<{ label: string | null, url: string | null, page: { slug: string } | null }> }, emergencyNumbers: Array<{ label: string | null, number: string, description: string | null }> } };

export type SitemapCountsQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  now?: string | null | undefined;
}>;


export type SitemapCountsQuery = { Articles: { totalDocs: number, docs: Array<{ updatedAt: string }> }, Topics: { totalDocs: number, docs: Array<{ updatedAt: string }> }, Pages: { totalDocs: number, docs: Array<{ updatedAt: string }> }, Municipalities: { totalDocs: number, docs: Array<{ updatedAt: string }> }, Networks: { totalDocs: number, docs: Array<{ updatedAt: string }> }, Initiatives: { totalDocs: number, docs: Array<{ updatedAt: string }> }, Events: { totalDocs: number, docs: Array<{ updatedAt: string }> }, GlossaryWords: { totalDocs: number, docs: Array<{ updatedAt: string }> }, Services: { totalDocs: number, docs: Array<{ updatedAt: string }> } };

export type SitemapArticlesQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  page: number;
}>;


export type SitemapArticlesQuery = { Articles: { docs: Array<{ slug: string, updatedAt: string, availableLocales: Array<Locale> }> } };

export type SitemapTopicsQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  page: number;
}>;


export type SitemapTopicsQuery = { Topics: { docs: Array<{ slug: string, updatedAt: string, availableLocales: Array<Locale> }> } };

export type SitemapPagesQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  page: number;
}>;


export type SitemapPagesQuery = { Pages: { docs: Array<{ slug: string, updatedAt: string, availableLocales: Array<Locale> }> } };

export type SitemapMunicipalitiesQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  page: number;
}>;


export type SitemapMunicipalitiesQuery = { Municipalities: { docs: Array<{ slug: string, updatedAt: string }> } };

export type SitemapNetworksQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  page: number;
}>;


export type SitemapNetworksQuery = { Networks: { docs: Array<{ slug: string, updatedAt: string, availableLocales: Array<Locale> }> } };

export type SitemapInitiativesQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  page: number;
}>;


export type SitemapInitiativesQuery = { Initiatives: { docs: Array<{ slug: string, updatedAt: string }> } };

export type SitemapEventsQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  page: number;
  now?: string | null | undefined;
}>;


export type SitemapEventsQuery = { Events: { docs: Array<{ slug: string, updatedAt: string, availableLocales: Array<Locale> }> } };

export type SitemapServicesQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  page: number;
}>;


export type SitemapServicesQuery = { Services: { docs: Array<{ slug: string, updatedAt: string, availableLocales: Array<Locale> }> } };

export type SitemapWordsQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  page: number;
}>;


export type SitemapWordsQuery = { GlossaryWords: { docs: Array<{ slug: string, updatedAt: string, availableLocales: Array<Locale> }> } };

export type TopicsQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type TopicsQuery = { Topics: { docs: Array<{ name: string, slug: string, icon: TopicIcon | null, articles: { totalDocs: number | null } }> } };

export type TopicQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
}>;


export type TopicQuery = { Topic: { availableLocales: Array<Locale>, name: string, slug: string, icon: TopicIcon | null, articles: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null, kind: ArticleKind, asOf: string | null, publishedAt: string | null, municipality: { name: string, slug: string } | null }> } } | null };

export type TownsQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type TownsQuery = { Municipalities: { docs: Array<{ name: string, slug: string, kind: MunicipalityKind, position: { latitude: number | null, longitude: number | null }, networks: { docs: Array<{ title: string, slug: string, status: NetworkStatus }> } }> } };

export type TownQueryVariables = Exact<{
  locale?: Locale | null | undefined;
  slug: string;
  now?: string | null | undefined;
}>;


export type TownQuery = { Municipality: { name: string, slug: string, kind: MunicipalityKind, introHtml: string | null, members: Array<{ name: string | null }>, office: { street: string | null, postalCode: string | null, city: string | null, phone: string | null, email: string | null, hours: string | null }, contactPerson: { name: string | null, role: string | null, phone: string | null, email: string | null }, networks: { docs: Array<{ coordinatingOffice: string | null, locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, status: NetworkStatus, joinMode: NetworkJoinMode, languages: Array<NetworkLanguage>, fixedDate: { locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, kind: EventKind, status: EventStatus, start: string, occurrences: Array<{ start: string, end: string | null, status: EventOccurrenceStatus, originalStart: string }>, place: { name: string | null, city: string | null }, municipality: { name: string, slug: string } | null } | null, needs: Array<{ text: string | null, urgent: boolean | null }>, municipality: { name: string, slug: string } | null }> }, initiatives: { docs: Array<{ name: string, slug: string, kind: InitiativeKind }> }, events: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, kind: EventKind, status: EventStatus, start: string, occurrences: Array<{ start: string, end: string | null, status: EventOccurrenceStatus, originalStart: string }>, place: { name: string | null, city: string | null }, municipality: { name: string, slug: string } | null }> }, services: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, name: string, slug: string, kind: ServiceKind, cost: ServiceCost | null, languages: Array<ServiceLanguage>, allMunicipalities: boolean | null, confirmedOn: string | null, municipalities: Array<{ name: string, slug: string }>, provider: { name: string } | null, waiting: { status: ServiceWaitingStatus | null, asOf: string | null } }> }, articles: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, title: string, slug: string, teaser: string | null, kind: ArticleKind, asOf: string | null, publishedAt: string | null, municipality: { name: string, slug: string } | null }> }, localReviews: { docs: Array<{ status: LocalReviewStatus, decision: string | null, decidedOn: string | null, link: string | null, buildingBlock: { code: string, title: string, slug: string, order: number | null } | null }> } } | null, Services: { docs: Array<{ locale: Locale, availableLocales: Array<Locale>, name: string, slug: string, kind: ServiceKind, cost: ServiceCost | null, languages: Array<ServiceLanguage>, allMunicipalities: boolean | null, confirmedOn: string | null, municipalities: Array<{ name: string, slug: string }>, provider: { name: string } | null, waiting: { status: ServiceWaitingStatus | null, asOf: string | null } }> } };

export type ReviewFragment = { status: LocalReviewStatus, decision: string | null, decidedOn: string | null, link: string | null, buildingBlock: { code: string, title: string, slug: string, order: number | null } | null };

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
export const ServiceHoursFragmentDoc = new TypedDocumentString(`
    fragment ServiceHours on Service {
  openingHours {
    closedOnHolidays
    regular {
      weekday
      from
      until
      mode
      place
    }
    exceptions {
      firstDay
      lastDay
      from
      until
      mode
      place
      note
    }
  }
}
    `, {"fragmentName":"ServiceHours"}) as unknown as TypedDocumentString<ServiceHoursFragment, unknown>;
export const ServicePlacesFragmentDoc = new TypedDocumentString(`
    fragment ServicePlaces on Service {
  places {
    name
    street
    postalCode
    city
    position {
      latitude
      longitude
    }
  }
}
    `, {"fragmentName":"ServicePlaces"}) as unknown as TypedDocumentString<ServicePlacesFragment, unknown>;
export const NetworkCardFragmentDoc = new TypedDocumentString(`
    fragment NetworkCard on Network {
  locale
  availableLocales
  title
  slug
  status
  joinMode
  languages
  needs {
    text
    urgent
  }
  municipality {
    name
    slug
  }
}
    `, {"fragmentName":"NetworkCard"}) as unknown as TypedDocumentString<NetworkCardFragment, unknown>;
export const TownCardFragmentDoc = new TypedDocumentString(`
    fragment TownCard on Municipality {
  name
  slug
  kind
  position {
    latitude
    longitude
  }
  networks(limit: 3) {
    docs {
      title
      slug
      status
    }
  }
}
    `, {"fragmentName":"TownCard"}) as unknown as TypedDocumentString<TownCardFragment, unknown>;
export const FeedSourceFragmentDoc = new TypedDocumentString(`
    fragment FeedSource on SiteSetting {
  siteName
  claim
  updatedAt
}
    `, {"fragmentName":"FeedSource"}) as unknown as TypedDocumentString<FeedSourceFragment, unknown>;
export const TeaserFragmentDoc = new TypedDocumentString(`
    fragment Teaser on Article {
  locale
  availableLocales
  title
  slug
  teaser
  kind
  asOf
  publishedAt
  municipality {
    name
    slug
  }
}
    `, {"fragmentName":"Teaser"}) as unknown as TypedDocumentString<TeaserFragment, unknown>;
export const ArticleEntryFragmentDoc = new TypedDocumentString(`
    fragment ArticleEntry on Article {
  id
  ...Teaser
  updatedAt
  bodyHtml
}
    fragment Teaser on Article {
  locale
  availableLocales
  title
  slug
  teaser
  kind
  asOf
  publishedAt
  municipality {
    name
    slug
  }
}`, {"fragmentName":"ArticleEntry"}) as unknown as TypedDocumentString<ArticleEntryFragment, unknown>;
export const EventCardFragmentDoc = new TypedDocumentString(`
    fragment EventCard on Event {
  locale
  availableLocales
  title
  slug
  kind
  status
  start
  occurrences {
    start
    end
    status
    originalStart
  }
  place {
    name
    city
  }
  municipality {
    name
    slug
  }
}
    `, {"fragmentName":"EventCard"}) as unknown as TypedDocumentString<EventCardFragment, unknown>;
export const EventEntryFragmentDoc = new TypedDocumentString(`
    fragment EventEntry on Event {
  id
  ...EventCard
  createdAt
  updatedAt
  descriptionHtml
}
    fragment EventCard on Event {
  locale
  availableLocales
  title
  slug
  kind
  status
  start
  occurrences {
    start
    end
    status
    originalStart
  }
  place {
    name
    city
  }
  municipality {
    name
    slug
  }
}`, {"fragmentName":"EventEntry"}) as unknown as TypedDocumentString<EventEntryFragment, unknown>;
export const ServiceCardFragmentDoc = new TypedDocumentString(`
    fragment ServiceCard on Service {
  locale
  availableLocales
  name
  slug
  kind
  cost
  languages
  allMunicipalities
  municipalities {
    name
    slug
  }
  provider {
    name
  }
  waiting {
    status
    asOf
  }
  confirmedOn
}
    `, {"fragmentName":"ServiceCard"}) as unknown as TypedDocumentString<ServiceCardFragment, unknown>;
export const ServiceEntryFragmentDoc = new TypedDocumentString(`
    fragment ServiceEntry on Service {
  id
  ...ServiceCard
  createdAt
  updatedAt
  descriptionHtml
}
    fragment ServiceCard on Service {
  locale
  availableLocales
  name
  slug
  kind
  cost
  languages
  allMunicipalities
  municipalities {
    name
    slug
  }
  provider {
    name
  }
  waiting {
    status
    asOf
  }
  confirmedOn
}`, {"fragmentName":"ServiceEntry"}) as unknown as TypedDocumentString<ServiceEntryFragment, unknown>;
export const SearchHitFragmentDoc = new TypedDocumentString(`
    fragment SearchHit on SearchEntry {
  kind
  id
  slug
  path
  locale
  titleParts {
    text
    isMatch
  }
  excerptParts {
    text
    isMatch
  }
}
    `, {"fragmentName":"SearchHit"}) as unknown as TypedDocumentString<SearchHitFragment, unknown>;
export const ReviewFragmentDoc = new TypedDocumentString(`
    fragment Review on LocalReview {
  status
  decision
  decidedOn
  link
  buildingBlock {
    code
    title
    slug
    order
  }
}
    `, {"fragmentName":"Review"}) as unknown as TypedDocumentString<ReviewFragment, unknown>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($locale: Locale, $slug: String!) {
  Article(locale: $locale, slug: $slug) {
    id
    ...Teaser
    bodyHtml
    reviewBy
    updatedAt
    topics {
      name
      slug
      articles(limit: 6, sort: "-publishedAt") {
        docs {
          ...Teaser
        }
      }
    }
    buildingBlock {
      code
      title
      slug
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
    translations {
      locale
      state
    }
  }
}
    fragment Teaser on Article {
  locale
  availableLocales
  title
  slug
  teaser
  kind
  asOf
  publishedAt
  municipality {
    name
    slug
  }
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const ArticleListDocument = new TypedDocumentString(`
    query ArticleList($locale: Locale, $kinds: [ArticleKind!]!, $page: Int) {
  Articles(
    locale: $locale
    limit: 12
    page: $page
    sort: "-publishedAt"
    where: {kind: {in: $kinds}}
  ) {
    docs {
      ...Teaser
    }
    page
    totalPages
    totalDocs
  }
}
    fragment Teaser on Article {
  locale
  availableLocales
  title
  slug
  teaser
  kind
  asOf
  publishedAt
  municipality {
    name
    slug
  }
}`) as unknown as TypedDocumentString<ArticleListQuery, ArticleListQueryVariables>;
export const ConceptDocument = new TypedDocumentString(`
    query Concept($locale: Locale) {
  BuildingBlocks(locale: $locale, limit: 50, sort: "order") {
    docs {
      code
      title
      slug
      descriptionHtml
      articles(limit: 3, where: {kind: {equals: practice}}) {
        docs {
          ...Teaser
        }
      }
    }
  }
  LocalReviews(limit: 400) {
    docs {
      status
      municipality {
        name
        slug
      }
      buildingBlock {
        slug
      }
    }
  }
}
    fragment Teaser on Article {
  locale
  availableLocales
  title
  slug
  teaser
  kind
  asOf
  publishedAt
  municipality {
    name
    slug
  }
}`) as unknown as TypedDocumentString<ConceptQuery, ConceptQueryVariables>;
export const EmbedEventsDocument = new TypedDocumentString(`
    query EmbedEvents($locale: Locale, $where: EventWhere) {
  Events(locale: $locale, limit: 30, sort: "start", where: $where) {
    docs {
      locale
      availableLocales
      title
      slug
      status
      occurrences {
        start
        end
        status
      }
      place {
        name
        city
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmbedEventsQuery, EmbedEventsQueryVariables>;
export const EmbedStatementsDocument = new TypedDocumentString(`
    query EmbedStatements($locale: Locale, $where: ArticleWhere, $limit: Int) {
  Articles(locale: $locale, limit: $limit, sort: "-publishedAt", where: $where) {
    docs {
      locale
      availableLocales
      title
      slug
      teaser
    }
  }
}
    `) as unknown as TypedDocumentString<EmbedStatementsQuery, EmbedStatementsQueryVariables>;
export const EmbedServicesDocument = new TypedDocumentString(`
    query EmbedServices($locale: Locale, $where: ServiceWhere, $limit: Int) {
  Services(locale: $locale, limit: $limit, sort: "name", where: $where) {
    docs {
      locale
      availableLocales
      name
      slug
      phone
      provider {
        name
        contact {
          phone
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmbedServicesQuery, EmbedServicesQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($locale: Locale, $where: EventWhere) {
  Events(locale: $locale, limit: 130, sort: "start", where: $where) {
    docs {
      ...EventCard
    }
  }
  Municipalities(locale: $locale, limit: 200, sort: "name") {
    docs {
      name
      slug
    }
  }
}
    fragment EventCard on Event {
  locale
  availableLocales
  title
  slug
  kind
  status
  start
  occurrences {
    start
    end
    status
    originalStart
  }
  place {
    name
    city
  }
  municipality {
    name
    slug
  }
}`) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const EventDocument = new TypedDocumentString(`
    query Event($locale: Locale, $slug: String!) {
  Event(locale: $locale, slug: $slug) {
    ...EventCard
    end
    descriptionHtml
    descriptionText
    audience
    onlineLink
    capacity
    registrationDeadline
    place {
      name
      street
      postalCode
      city
      stepFree
    }
    network {
      title
      slug
    }
    series {
      rrule
      exceptions {
        date
        note
      }
    }
  }
}
    fragment EventCard on Event {
  locale
  availableLocales
  title
  slug
  kind
  status
  start
  occurrences {
    start
    end
    status
    originalStart
  }
  place {
    name
    city
  }
  municipality {
    name
    slug
  }
}`) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
export const ArticleFeedDocument = new TypedDocumentString(`
    query ArticleFeed($locale: Locale, $kinds: [ArticleKind!]!) {
  SiteSetting(locale: $locale) {
    ...FeedSource
  }
  Articles(
    locale: $locale
    limit: 30
    sort: "-publishedAt"
    where: {kind: {in: $kinds}}
  ) {
    docs {
      ...ArticleEntry
    }
  }
}
    fragment Teaser on Article {
  locale
  availableLocales
  title
  slug
  teaser
  kind
  asOf
  publishedAt
  municipality {
    name
    slug
  }
}
fragment FeedSource on SiteSetting {
  siteName
  claim
  updatedAt
}
fragment ArticleEntry on Article {
  id
  ...Teaser
  updatedAt
  bodyHtml
}`) as unknown as TypedDocumentString<ArticleFeedQuery, ArticleFeedQueryVariables>;
export const EventFeedDocument = new TypedDocumentString(`
    query EventFeed($locale: Locale, $now: DateTime) {
  SiteSetting(locale: $locale) {
    ...FeedSource
  }
  Events(
    locale: $locale
    limit: 50
    sort: "-createdAt"
    where: {occurrences__start: {greater_than_equal: $now}}
  ) {
    docs {
      ...EventEntry
    }
  }
}
    fragment EventCard on Event {
  locale
  availableLocales
  title
  slug
  kind
  status
  start
  occurrences {
    start
    end
    status
    originalStart
  }
  place {
    name
    city
  }
  municipality {
    name
    slug
  }
}
fragment FeedSource on SiteSetting {
  siteName
  claim
  updatedAt
}
fragment EventEntry on Event {
  id
  ...EventCard
  createdAt
  updatedAt
  descriptionHtml
}`) as unknown as TypedDocumentString<EventFeedQuery, EventFeedQueryVariables>;
export const ServiceFeedDocument = new TypedDocumentString(`
    query ServiceFeed($locale: Locale) {
  SiteSetting(locale: $locale) {
    ...FeedSource
  }
  Services(locale: $locale, limit: 50, sort: "-updatedAt") {
    docs {
      ...ServiceEntry
    }
  }
}
    fragment ServiceCard on Service {
  locale
  availableLocales
  name
  slug
  kind
  cost
  languages
  allMunicipalities
  municipalities {
    name
    slug
  }
  provider {
    name
  }
  waiting {
    status
    asOf
  }
  confirmedOn
}
fragment FeedSource on SiteSetting {
  siteName
  claim
  updatedAt
}
fragment ServiceEntry on Service {
  id
  ...ServiceCard
  createdAt
  updatedAt
  descriptionHtml
}`) as unknown as TypedDocumentString<ServiceFeedQuery, ServiceFeedQueryVariables>;
export const MunicipalityFeedDocument = new TypedDocumentString(`
    query MunicipalityFeed($locale: Locale, $slug: String!, $now: DateTime) {
  SiteSetting(locale: $locale) {
    ...FeedSource
  }
  Municipality(locale: $locale, slug: $slug) {
    name
    articles(
      limit: 20
      sort: "-publishedAt"
      where: {kind: {in: [news, background, practice]}}
    ) {
      docs {
        ...ArticleEntry
      }
    }
    events(
      limit: 20
      sort: "-createdAt"
      where: {occurrences__start: {greater_than_equal: $now}}
    ) {
      docs {
        ...EventEntry
      }
    }
  }
}
    fragment Teaser on Article {
  locale
  availableLocales
  title
  slug
  teaser
  kind
  asOf
  publishedAt
  municipality {
    name
    slug
  }
}
fragment EventCard on Event {
  locale
  availableLocales
  title
  slug
  kind
  status
  start
  occurrences {
    start
    end
    status
    originalStart
  }
  place {
    name
    city
  }
  municipality {
    name
    slug
  }
}
fragment FeedSource on SiteSetting {
  siteName
  claim
  updatedAt
}
fragment ArticleEntry on Article {
  id
  ...Teaser
  updatedAt
  bodyHtml
}
fragment EventEntry on Event {
  id
  ...EventCard
  createdAt
  updatedAt
  descriptionHtml
}`) as unknown as TypedDocumentString<MunicipalityFeedQuery, MunicipalityFeedQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($locale: Locale, $now: DateTime) {
  Homepage(locale: $locale) {
    hero {
      title
      text
      image {
        url
        srcset
        alt
        width
        height
        credit
      }
    }
    sections
    keyStatements {
      ...Teaser
      topics {
        name
        slug
      }
    }
    facts {
      ...Teaser
      figure
      sources {
        publisher
      }
    }
    callsToHelp {
      locale
      availableLocales
      title
      slug
      needs {
        text
        urgent
      }
    }
    topics {
      name
      slug
      icon
      articles(limit: 1, count: true) {
        totalDocs
      }
    }
    nextEvents
  }
  Articles(
    locale: $locale
    limit: 3
    sort: "-publishedAt"
    where: {kind: {in: [news, background, practice]}}
  ) {
    docs {
      ...Teaser
    }
  }
  Municipalities(locale: $locale, limit: 100, sort: "name") {
    docs {
      ...TownCard
    }
  }
  Events(
    locale: $locale
    limit: 50
    sort: "start"
    where: {occurrences__start: {greater_than_equal: $now}}
  ) {
    docs {
      ...EventCard
    }
  }
}
    fragment Teaser on Article {
  locale
  availableLocales
  title
  slug
  teaser
  kind
  asOf
  publishedAt
  municipality {
    name
    slug
  }
}
fragment EventCard on Event {
  locale
  availableLocales
  title
  slug
  kind
  status
  start
  occurrences {
    start
    end
    status
    originalStart
  }
  place {
    name
    city
  }
  municipality {
    name
    slug
  }
}
fragment TownCard on Municipality {
  name
  slug
  kind
  position {
    latitude
    longitude
  }
  networks(limit: 3) {
    docs {
      title
      slug
      status
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const NetworksDocument = new TypedDocumentString(`
    query Networks($locale: Locale) {
  Networks(locale: $locale, limit: 200, sort: "title") {
    docs {
      ...NetworkCard
    }
  }
}
    fragment NetworkCard on Network {
  locale
  availableLocales
  title
  slug
  status
  joinMode
  languages
  needs {
    text
    urgent
  }
  municipality {
    name
    slug
  }
}`) as unknown as TypedDocumentString<NetworksQuery, NetworksQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($locale: Locale, $slug: String!) {
  Network(locale: $locale, slug: $slug) {
    ...NetworkCard
    descriptionHtml
    coordinatingOffice
    municipality {
      name
      slug
      contactPerson {
        name
        role
        phone
        email
      }
    }
    fixedDate {
      ...EventCard
    }
    initiatives(limit: 100, sort: "name") {
      docs {
        name
        slug
        kind
      }
    }
  }
}
    fragment EventCard on Event {
  locale
  availableLocales
  title
  slug
  kind
  status
  start
  occurrences {
    start
    end
    status
    originalStart
  }
  place {
    name
    city
  }
  municipality {
    name
    slug
  }
}
fragment NetworkCard on Network {
  locale
  availableLocales
  title
  slug
  status
  joinMode
  languages
  needs {
    text
    urgent
  }
  municipality {
    name
    slug
  }
}`) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const InitiativeDocument = new TypedDocumentString(`
    query Initiative($locale: Locale, $slug: String!) {
  Initiative(locale: $locale, slug: $slug) {
    name
    slug
    kind
    description
    website
    contact {
      name
      phone
      email
    }
    municipality {
      name
      slug
    }
    networks {
      title
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<InitiativeQuery, InitiativeQueryVariables>;
export const PageDocument = new TypedDocumentString(`
    query Page($locale: Locale, $slug: String!) {
  Page(locale: $locale, slug: $slug) {
    availableLocales
    title
    slug
    bodyHtml
  }
}
    `) as unknown as TypedDocumentString<PageQuery, PageQueryVariables>;
export const ServicePosterDocument = new TypedDocumentString(`
    query ServicePoster($locale: Locale, $slug: String!) {
  Service(locale: $locale, slug: $slug) {
    ...ServiceCard
    id
    descriptionText
    audience
    costNote
    ...ServiceHours
    openingHours {
      note
    }
    phone
    provider {
      name
      contact {
        phone
      }
    }
  }
  SiteSetting(locale: $locale) {
    siteName
    districtName
  }
}
    fragment ServiceCard on Service {
  locale
  availableLocales
  name
  slug
  kind
  cost
  languages
  allMunicipalities
  municipalities {
    name
    slug
  }
  provider {
    name
  }
  waiting {
    status
    asOf
  }
  confirmedOn
}
fragment ServiceHours on Service {
  openingHours {
    closedOnHolidays
    regular {
      weekday
      from
      until
      mode
      place
    }
    exceptions {
      firstDay
      lastDay
      from
      until
      mode
      place
      note
    }
  }
}`) as unknown as TypedDocumentString<ServicePosterQuery, ServicePosterQueryVariables>;
export const EventPosterDocument = new TypedDocumentString(`
    query EventPoster($locale: Locale, $slug: String!) {
  Event(locale: $locale, slug: $slug) {
    ...EventCard
    id
    descriptionText
    audience
    place {
      name
      street
      postalCode
      city
      stepFree
    }
    network {
      title
    }
    series {
      rrule
    }
  }
  SiteSetting(locale: $locale) {
    siteName
    districtName
  }
}
    fragment EventCard on Event {
  locale
  availableLocales
  title
  slug
  kind
  status
  start
  occurrences {
    start
    end
    status
    originalStart
  }
  place {
    name
    city
  }
  municipality {
    name
    slug
  }
}`) as unknown as TypedDocumentString<EventPosterQuery, EventPosterQueryVariables>;
export const PosterTargetDocument = new TypedDocumentString(`
    query PosterTarget($locale: Locale, $id: ID!) {
  Services(locale: $locale, limit: 1, where: {id: {equals: $id}}) {
    docs {
      locale
      availableLocales
      name
      slug
      updatedAt
      waiting {
        status
      }
    }
  }
  Events(locale: $locale, limit: 1, where: {id: {equals: $id}}) {
    docs {
      ...EventCard
      updatedAt
    }
  }
}
    fragment EventCard on Event {
  locale
  availableLocales
  title
  slug
  kind
  status
  start
  occurrences {
    start
    end
    status
    originalStart
  }
  place {
    name
    city
  }
  municipality {
    name
    slug
  }
}`) as unknown as TypedDocumentString<PosterTargetQuery, PosterTargetQueryVariables>;
export const RedirectDocument = new TypedDocumentString(`
    query Redirect($locale: Locale, $from: String!) {
  Redirects(locale: $locale, limit: 1, where: {from: {equals: $from}}) {
    docs {
      to
    }
  }
}
    `) as unknown as TypedDocumentString<RedirectQuery, RedirectQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($locale: Locale, $query: String!, $kinds: [SearchKind!], $limit: Int) {
  Search(locale: $locale, query: $query, kinds: $kinds, limit: $limit) {
    total
    suggestion
    counts {
      kind
      count
    }
    entries {
      ...SearchHit
    }
  }
}
    fragment SearchHit on SearchEntry {
  kind
  id
  slug
  path
  locale
  titleParts {
    text
    isMatch
  }
  excerptParts {
    text
    isMatch
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const WordsDocument = new TypedDocumentString(`
    query Words($locale: Locale) {
  GlossaryWords(locale: $locale, limit: 500, sort: "word") {
    docs {
      word
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<WordsQuery, WordsQueryVariables>;
export const WordDocument = new TypedDocumentString(`
    query Word($locale: Locale, $slug: String!) {
  GlossaryWord(locale: $locale, slug: $slug) {
    locale
    availableLocales
    word
    slug
    spellings {
      text
    }
    meaning
    toDo
    office
    services {
      locale
      availableLocales
      name
      slug
    }
    articles {
      locale
      availableLocales
      title
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<WordQuery, WordQueryVariables>;
export const ServicesDocument = new TypedDocumentString(`
    query Services($locale: Locale, $where: ServiceWhere, $page: Int) {
  Services(locale: $locale, limit: 24, page: $page, sort: "name", where: $where) {
    docs {
      ...ServiceCard
      ...ServiceHours
      ...ServicePlaces
    }
    totalDocs
    totalPages
  }
  Municipalities(locale: $locale, limit: 200, sort: "name") {
    docs {
      name
      slug
    }
  }
}
    fragment ServiceCard on Service {
  locale
  availableLocales
  name
  slug
  kind
  cost
  languages
  allMunicipalities
  municipalities {
    name
    slug
  }
  provider {
    name
  }
  waiting {
    status
    asOf
  }
  confirmedOn
}
fragment ServiceHours on Service {
  openingHours {
    closedOnHolidays
    regular {
      weekday
      from
      until
      mode
      place
    }
    exceptions {
      firstDay
      lastDay
      from
      until
      mode
      place
      note
    }
  }
}
fragment ServicePlaces on Service {
  places {
    name
    street
    postalCode
    city
    position {
      latitude
      longitude
    }
  }
}`) as unknown as TypedDocumentString<ServicesQuery, ServicesQueryVariables>;
export const ServiceDocument = new TypedDocumentString(`
    query Service($locale: Locale, $slug: String!) {
  Service(locale: $locale, slug: $slug) {
    ...ServiceCard
    ...ServiceHours
    ...ServicePlaces
    descriptionHtml
    descriptionText
    audience
    accessibility
    costNote
    referralRoute
    interpretation
    phone
    email
    website
    documents {
      text
    }
    openingHours {
      note
    }
    provider {
      name
      nonProfit
      website
      contact {
        name
        phone
        email
      }
    }
  }
}
    fragment ServiceCard on Service {
  locale
  availableLocales
  name
  slug
  kind
  cost
  languages
  allMunicipalities
  municipalities {
    name
    slug
  }
  provider {
    name
  }
  waiting {
    status
    asOf
  }
  confirmedOn
}
fragment ServiceHours on Service {
  openingHours {
    closedOnHolidays
    regular {
      weekday
      from
      until
      mode
      place
    }
    exceptions {
      firstDay
      lastDay
      from
      until
      mode
      place
      note
    }
  }
}
fragment ServicePlaces on Service {
  places {
    name
    street
    postalCode
    city
    position {
      latitude
      longitude
    }
  }
}`) as unknown as TypedDocumentString<ServiceQuery, ServiceQueryVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings($locale: Locale) {
  SiteSetting(locale: $locale) {
    siteName
    districtName
    claim
    languages
    state
    contact {
      name
      street
      postalCode
      city
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
export const SitemapCountsDocument = new TypedDocumentString(`
    query SitemapCounts($locale: Locale, $now: DateTime) {
  Articles(locale: $locale, limit: 1, sort: "-updatedAt") {
    totalDocs
    docs {
      updatedAt
    }
  }
  Topics(locale: $locale, limit: 1, sort: "-updatedAt") {
    totalDocs
    docs {
      updatedAt
    }
  }
  Pages(locale: $locale, limit: 1, sort: "-updatedAt") {
    totalDocs
    docs {
      updatedAt
    }
  }
  Municipalities(locale: $locale, limit: 1, sort: "-updatedAt") {
    totalDocs
    docs {
      updatedAt
    }
  }
  Networks(locale: $locale, limit: 1, sort: "-updatedAt") {
    totalDocs
    docs {
      updatedAt
    }
  }
  Initiatives(locale: $locale, limit: 1, sort: "-updatedAt") {
    totalDocs
    docs {
      updatedAt
    }
  }
  Events(
    locale: $locale
    limit: 1
    sort: "-updatedAt"
    where: {occurrences__start: {greater_than_equal: $now}}
  ) {
    totalDocs
    docs {
      updatedAt
    }
  }
  GlossaryWords(locale: $locale, limit: 1, sort: "-updatedAt") {
    totalDocs
    docs {
      updatedAt
    }
  }
  Services(locale: $locale, limit: 1, sort: "-updatedAt") {
    totalDocs
    docs {
      updatedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapCountsQuery, SitemapCountsQueryVariables>;
export const SitemapArticlesDocument = new TypedDocumentString(`
    query SitemapArticles($locale: Locale, $page: Int!) {
  Articles(locale: $locale, limit: 250, page: $page, sort: "createdAt") {
    docs {
      slug
      updatedAt
      availableLocales
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapArticlesQuery, SitemapArticlesQueryVariables>;
export const SitemapTopicsDocument = new TypedDocumentString(`
    query SitemapTopics($locale: Locale, $page: Int!) {
  Topics(locale: $locale, limit: 250, page: $page, sort: "createdAt") {
    docs {
      slug
      updatedAt
      availableLocales
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapTopicsQuery, SitemapTopicsQueryVariables>;
export const SitemapPagesDocument = new TypedDocumentString(`
    query SitemapPages($locale: Locale, $page: Int!) {
  Pages(locale: $locale, limit: 250, page: $page, sort: "createdAt") {
    docs {
      slug
      updatedAt
      availableLocales
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapPagesQuery, SitemapPagesQueryVariables>;
export const SitemapMunicipalitiesDocument = new TypedDocumentString(`
    query SitemapMunicipalities($locale: Locale, $page: Int!) {
  Municipalities(locale: $locale, limit: 250, page: $page, sort: "createdAt") {
    docs {
      slug
      updatedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapMunicipalitiesQuery, SitemapMunicipalitiesQueryVariables>;
export const SitemapNetworksDocument = new TypedDocumentString(`
    query SitemapNetworks($locale: Locale, $page: Int!) {
  Networks(locale: $locale, limit: 250, page: $page, sort: "createdAt") {
    docs {
      slug
      updatedAt
      availableLocales
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapNetworksQuery, SitemapNetworksQueryVariables>;
export const SitemapInitiativesDocument = new TypedDocumentString(`
    query SitemapInitiatives($locale: Locale, $page: Int!) {
  Initiatives(locale: $locale, limit: 250, page: $page, sort: "createdAt") {
    docs {
      slug
      updatedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapInitiativesQuery, SitemapInitiativesQueryVariables>;
export const SitemapEventsDocument = new TypedDocumentString(`
    query SitemapEvents($locale: Locale, $page: Int!, $now: DateTime) {
  Events(
    locale: $locale
    limit: 250
    page: $page
    sort: "createdAt"
    where: {occurrences__start: {greater_than_equal: $now}}
  ) {
    docs {
      slug
      updatedAt
      availableLocales
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapEventsQuery, SitemapEventsQueryVariables>;
export const SitemapServicesDocument = new TypedDocumentString(`
    query SitemapServices($locale: Locale, $page: Int!) {
  Services(locale: $locale, limit: 250, page: $page, sort: "createdAt") {
    docs {
      slug
      updatedAt
      availableLocales
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapServicesQuery, SitemapServicesQueryVariables>;
export const SitemapWordsDocument = new TypedDocumentString(`
    query SitemapWords($locale: Locale, $page: Int!) {
  GlossaryWords(locale: $locale, limit: 250, page: $page, sort: "createdAt") {
    docs {
      slug
      updatedAt
      availableLocales
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapWordsQuery, SitemapWordsQueryVariables>;
export const TopicsDocument = new TypedDocumentString(`
    query Topics($locale: Locale) {
  Topics(locale: $locale, limit: 100, sort: "order") {
    docs {
      name
      slug
      icon
      articles(limit: 1, count: true) {
        totalDocs
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query Topic($locale: Locale, $slug: String!) {
  Topic(locale: $locale, slug: $slug) {
    availableLocales
    name
    slug
    icon
    articles(limit: 100, sort: "-publishedAt") {
      docs {
        ...Teaser
      }
    }
  }
}
    fragment Teaser on Article {
  locale
  availableLocales
  title
  slug
  teaser
  kind
  asOf
  publishedAt
  municipality {
    name
    slug
  }
}`) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;
export const TownsDocument = new TypedDocumentString(`
    query Towns($locale: Locale) {
  Municipalities(locale: $locale, limit: 190, sort: "name") {
    docs {
      ...TownCard
    }
  }
}
    fragment TownCard on Municipality {
  name
  slug
  kind
  position {
    latitude
    longitude
  }
  networks(limit: 3) {
    docs {
      title
      slug
      status
    }
  }
}`) as unknown as TypedDocumentString<TownsQuery, TownsQueryVariables>;
export const TownDocument = new TypedDocumentString(`
    query Town($locale: Locale, $slug: String!, $now: DateTime) {
  Municipality(locale: $locale, slug: $slug) {
    name
    slug
    kind
    introHtml
    members {
      name
    }
    office {
      street
      postalCode
      city
      phone
      email
      hours
    }
    contactPerson {
      name
      role
      phone
      email
    }
    networks(limit: 5) {
      docs {
        ...NetworkCard
        coordinatingOffice
        fixedDate {
          ...EventCard
        }
      }
    }
    initiatives(limit: 100, sort: "name") {
      docs {
        name
        slug
        kind
      }
    }
    events(
      limit: 20
      sort: "start"
      where: {occurrences__start: {greater_than_equal: $now}}
    ) {
      docs {
        ...EventCard
      }
    }
    services(limit: 30, sort: "name") {
      docs {
        ...ServiceCard
      }
    }
    articles(limit: 6, sort: "-publishedAt") {
      docs {
        ...Teaser
      }
    }
    localReviews(limit: 50) {
      docs {
        ...Review
      }
    }
  }
  Services(
    locale: $locale
    limit: 30
    sort: "name"
    where: {allMunicipalities: {equals: true}}
  ) {
    docs {
      ...ServiceCard
    }
  }
}
    fragment Teaser on Article {
  locale
  availableLocales
  title
  slug
  teaser
  kind
  asOf
  publishedAt
  municipality {
    name
    slug
  }
}
fragment EventCard on Event {
  locale
  availableLocales
  title
  slug
  kind
  status
  start
  occurrences {
    start
    end
    status
    originalStart
  }
  place {
    name
    city
  }
  municipality {
    name
    slug
  }
}
fragment ServiceCard on Service {
  locale
  availableLocales
  name
  slug
  kind
  cost
  languages
  allMunicipalities
  municipalities {
    name
    slug
  }
  provider {
    name
  }
  waiting {
    status
    asOf
  }
  confirmedOn
}
fragment NetworkCard on Network {
  locale
  availableLocales
  title
  slug
  status
  joinMode
  languages
  needs {
    text
    urgent
  }
  municipality {
    name
    slug
  }
}
fragment Review on LocalReview {
  status
  decision
  decidedOn
  link
  buildingBlock {
    code
    title
    slug
    order
  }
}`) as unknown as TypedDocumentString<TownQuery, TownQueryVariables>;