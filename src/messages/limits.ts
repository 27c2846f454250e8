type Refusal = { status: number; de: string; en: string }

/**
 * Reasons for refusing a request, for every interface. The keys are stable codes; `{…}` is replaced by the value of
 * that name. docs/graphql-errors.md documents what to do about each.
 */
export const limitRefusals = {
  queryTooCostly: {
    status: 400,
    de: 'Diese Abfrage fragt zu viel auf einmal: Höchstens {maximum} Punkte sind möglich. Ein kleineres limit hilft.',
    en: 'This query asks for too much at once: at most {maximum} points are possible. A smaller limit helps.',
  },
  pageOutOfRange: {
    status: 400,
    de: 'Seiten (page) werden ab 1 gezählt.',
    en: 'Pages (page) are counted from 1.',
  },
  pageTooDeep: {
    status: 400,
    de: 'So weit kann nicht geblättert werden: Höchstens {maximum} Einträge lassen sich überspringen. Bitte mit where eingrenzen.',
    en: 'This page is too far away: at most {maximum} records can be skipped. Please narrow it down with where.',
  },
  filterTooLarge: {
    status: 400,
    de: 'Dieser Filter (where) ist zu groß: Höchstens {maximum} Werte sind möglich.',
    en: 'This filter (where) is too large: at most {maximum} values are possible.',
  },
  tooManyConditions: {
    status: 400,
    de: 'Dieser Filter (where) hat zu viele Bedingungen: Höchstens {maximum} sind möglich, jedes Wort einer Suche mitgezählt.',
    en: 'This filter (where) has too many conditions: at most {maximum} are possible, each word of a search included.',
  },
  filterTooDeep: {
    status: 400,
    de: 'Dieser Filter (where) ist zu tief verschachtelt: Höchstens {maximum} Ebenen sind möglich.',
    en: 'This filter (where) is nested too deeply: at most {maximum} levels are possible.',
  },
  filterTextTooLong: {
    status: 400,
    de: 'Ein Text in diesem Filter (where) ist zu lang: Höchstens {maximum} Zeichen sind möglich.',
    en: 'A text in this filter (where) is too long: at most {maximum} characters are possible.',
  },
  tooManyJoins: {
    status: 400,
    de: 'Dieser Filter (where) sieht zu oft in verbundenen Einträgen nach: Höchstens {maximum}-mal ist möglich, jedes Wort einer Suche mitgezählt.',
    en: 'This filter (where) looks into related records too often: at most {maximum} times are possible, each word of a search included.',
  },
  tooManyOrders: {
    status: 400,
    de: 'Es kann nach höchstens {maximum} Feldern sortiert werden.',
    en: 'At most {maximum} fields can be sorted by.',
  },
  tooManyParameters: {
    status: 400,
    de: 'Diese Anfrage hat zu viele oder zu lange Parameter: Höchstens {maximum} sind möglich.',
    en: 'This request has too many or too long parameters: at most {maximum} are possible.',
  },
  tooManyRequests: {
    status: 429,
    de: 'Das waren zu viele Anfragen. Bitte in {seconds} Sekunden noch einmal versuchen.',
    en: 'Those were too many requests. Please try again in {seconds} seconds.',
  },
  tooBusy: {
    status: 503,
    de: 'Das System ist gerade ausgelastet. Bitte gleich noch einmal versuchen.',
    en: 'The system is busy at the moment. Please try again in a moment.',
  },
  tookTooLong: {
    status: 504,
    de: 'Das hat zu lange gedauert und wurde abgebrochen. Bitte weniger auf einmal abfragen.',
    en: 'This took too long and was stopped. Please ask for less at once.',
  },
} as const satisfies Record<string, Refusal>

/** A text with each `{name}` replaced by the value of that name. */
export const withValues = (text: string, values: Record<string, unknown>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '?'))
