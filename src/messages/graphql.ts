import { wordsOf } from '.'
import { limitRefusals, withValues } from './limits'

type Refusal = {
  /** HTTP status with `application/graphql-response+json`; from 429 on with every media type. */
  status: number
  de: string
  en: string
}

/**
 * Reasons for refusing a GraphQL request. The keys are stable codes; `{…}` is replaced by the extension of that name.
 * docs/graphql-errors.md documents what to do about each.
 */
export const refusals = {
  ...limitRefusals,
  queryTooLong: {
    status: 400,
    de: 'Diese Abfrage ist zu lang: Höchstens {maximum} Wörter und Zeichen (Tokens) sind möglich.',
    en: 'This query is too long: at most {maximum} words and signs (tokens) are possible.',
  },
  queryTooDeep: {
    status: 400,
    de: 'Diese Abfrage ist zu tief verschachtelt: Höchstens {maximum} Ebenen sind möglich.',
    en: 'This query is nested too deeply: at most {maximum} levels are possible.',
  },
  tooManyAliases: {
    status: 400,
    de: 'Diese Abfrage hat zu viele Aliasnamen: Höchstens {maximum} sind möglich.',
    en: 'This query has too many aliases: at most {maximum} are possible.',
  },
  tooManyDirectives: {
    status: 400,
    de: 'Diese Abfrage hat zu viele Direktiven: Höchstens {maximum} sind möglich.',
    en: 'This query has too many directives: at most {maximum} are possible.',
  },
  tooManyFields: {
    status: 400,
    de: 'Diese Abfrage nennt zu viele Felder: Höchstens {maximum} sind möglich, Fragmente mitgezählt.',
    en: 'This query names too many fields: at most {maximum} are possible, those of fragments included.',
  },
  tooManyRepetitions: {
    status: 400,
    de: 'Diese Abfrage nennt dasselbe Feld zu oft: Höchstens {maximum}-mal ist möglich, Fragmente mitgezählt.',
    en: 'This query names the same field too often: at most {maximum} times are possible, fragments included.',
  },
  limitOutOfRange: {
    status: 400,
    de: 'limit kann hier von 1 bis {maximum} sein. Mit page geht es weiter.',
    en: 'limit can be from 1 to {maximum} here. Use page to go on.',
  },
  notACursor: {
    status: 400,
    de: 'Dieses after ist nicht gültig: Bitte den endCursor der vorigen Seite einsetzen, für die erste Seite einen leeren Text.',
    en: 'This after is not valid: use the endCursor of the page before, and an empty text for the first page.',
  },
  cursorInAnotherOrder: {
    status: 400,
    de: 'Mit after stehen Reihenfolge und Seite fest: Bitte sort, page und draft weglassen.',
    en: 'With after, order and page are fixed: leave out sort, page and draft.',
  },
  notAPosition: {
    status: 400,
    de: 'Dieses since ist nicht gültig: Bitte das next einer Antwort einsetzen oder einen Zeitpunkt wie 2026-11-01T00:00:00Z.',
    en: 'This since is not valid: use the next of an answer, or a moment such as 2026-11-01T00:00:00Z.',
  },
  changesExpired: {
    status: 400,
    de: 'So weit reichen die Änderungen nicht zurück. Bitte alles neu einlesen, mit after, und danach hier weitermachen.',
    en: 'The changes do not reach back that far. Read everything anew, with after, and go on from there.',
  },
  searchTooLong: {
    status: 400,
    de: 'Dieser Suchtext ist zu lang: Höchstens {maximum} Zeichen sind möglich.',
    en: 'This search text is too long: at most {maximum} characters are possible.',
  },
  notOneKey: {
    status: 400,
    de: 'Nennen Sie genau eines, um einen Eintrag abzufragen: {keys}.',
    en: 'Give exactly one of these to ask for a record: {keys}.',
  },
  depthOutOfRange: {
    status: 400,
    de: 'depth kann hier von 0 bis {maximum} sein.',
    en: 'depth can be from 0 to {maximum} here.',
  },
  inputTooDeep: {
    status: 400,
    de: 'Die Variablen sind zu tief verschachtelt: Höchstens {maximum} Ebenen sind möglich.',
    en: 'The variables are nested too deeply: at most {maximum} levels are possible.',
  },
  urlTooLong: {
    status: 414,
    de: 'Diese Adresse ist zu lang: Höchstens {maximum} Zeichen sind möglich. Bitte die Abfrage mit POST senden.',
    en: 'This address is too long: at most {maximum} characters are possible. Please send the query with POST.',
  },
  notAcceptable: {
    status: 406,
    de: 'Antworten gibt es als application/graphql-response+json oder application/json. Bitte den Kopf Accept prüfen.',
    en: 'Answers are application/graphql-response+json or application/json. Please check the header Accept.',
  },
  mediaTypeNotSupported: {
    status: 415,
    de: 'Bitte die Abfrage als application/json senden und den Kopf Content-Type prüfen.',
    en: 'Please send the query as application/json and check the header Content-Type.',
  },
  notSaved: { status: 503, ...wordsOf('notSaved') },
  maybeSaved: { status: 503, ...wordsOf('maybeSaved') },
  databaseAway: { status: 503, ...wordsOf('databaseAway') },
  onlyRegistered: {
    status: 403,
    de: 'Ohne Anmeldung werden hier nur Abfragen beantwortet, die registriert sind.',
    en: 'Without an account only queries that are registered are answered here.',
  },
  introspectionOff: {
    status: 400,
    de: 'Das Schema kann hier nicht abgefragt werden. Es steht in der Datei schema.graphql des Projekts.',
    en: 'The schema cannot be asked for here. It is in the file schema.graphql of the project.',
  },
  introspectionAlone: {
    status: 400,
    de: 'Fragen Sie das Schema getrennt von den Inhalten ab.',
    en: 'Ask for the schema and for records separately.',
  },
  /** Payload's own error, whose message is English only. */
  QUERY_ERROR: {
    status: 400,
    de: 'Danach kann hier nicht gefiltert werden: {paths}. So ein Feld gibt es nicht, oder es ist verborgen.',
    en: 'Nothing can be filtered by this here: {paths}. There is no such field, or it is hidden.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    de: 'Etwas ist schiefgegangen.',
    en: 'Something went wrong.',
  },
} as const satisfies Record<string, Refusal>

export type RefusalCode = keyof typeof refusals
export type Language = 'de' | 'en'

/** The message for a code, with its placeholders filled in. */
export function textOf(code: RefusalCode, language: Language, values: Record<string, unknown> = {}): string {
  return withValues(refusals[code][language], values)
}
