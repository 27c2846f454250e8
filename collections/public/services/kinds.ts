import type { Mode, Weekday } from '../../../src/domain/opening-hours/hours'

export const serviceKinds = {
  sociotherapy: ['Soziotherapie', 'Sociotherapy'],
  trauma: ['Hilfe bei Trauma', 'Help with trauma'],
  counselling: ['Beratung', 'Counselling'],
  language: ['Sprache', 'Language'],
  'unaccompanied-minors': ['Unbegleitete Minderjährige', 'Unaccompanied minors'],
  health: ['Gesundheit', 'Health'],
  legal: ['Recht', 'Legal advice'],
  housing: ['Wohnen', 'Housing'],
  work: ['Arbeit', 'Work'],
  other: ['Anderes', 'Other'],
} as const

export const serviceAudiences = {
  refugees: ['Geflüchtete', 'Refugees'],
  families: ['Familien', 'Families'],
  minors: ['Kinder und Jugendliche', 'Children and young people'],
  women: ['Frauen', 'Women'],
  volunteers: ['Ehrenamtliche', 'Volunteers'],
  helpers: ['Hauptamtliche', 'Full-time helpers'],
  public: ['Alle', 'Everyone'],
} as const

export const costs = {
  free: ['Kostenlos', 'Free'],
  reduced: ['Ermäßigt', 'Reduced'],
  fee: ['Kostenpflichtig', 'With a fee'],
} as const

export const accessibilities = {
  'step-free': ['Stufenlos', 'Step-free'],
  'hearing-loop': ['Höranlage', 'Hearing loop'],
  'sign-language': ['Gebärdensprache', 'Sign language'],
  interpreter: ['Mit Dolmetschen', 'With interpreting'],
  online: ['Online', 'Online'],
  'home-visit': ['Kommt nach Hause', 'Home visits'],
  childcare: ['Mit Kinderbetreuung', 'With childcare'],
} as const

export const waitingStates = {
  none: ['Keine Wartezeit', 'No waiting'],
  short: ['Kurze Wartezeit', 'Short waiting'],
  long: ['Lange Wartezeit', 'Long waiting'],
  closed: ['Zurzeit keine Aufnahme', 'Not taking anyone at present'],
} as const

export const interpretations = {
  'on-request': ['Auf Anfrage', 'On request'],
  always: ['Immer', 'Always'],
  none: ['Nein', 'No'],
} as const

export const weekdayNames = {
  monday: ['Montag', 'Monday'],
  tuesday: ['Dienstag', 'Tuesday'],
  wednesday: ['Mittwoch', 'Wednesday'],
  thursday: ['Donnerstag', 'Thursday'],
  friday: ['Freitag', 'Friday'],
  saturday: ['Samstag', 'Saturday'],
  sunday: ['Sonntag', 'Sunday'],
} as const satisfies Record<Weekday, readonly [string, string]>

export const openingModes = {
  open: ['Offen', 'Open'],
  phone: ['Nur telefonisch', 'By phone only'],
} as const

export const hourModes = {
  ...openingModes,
  appointment: ['Nur mit Termin', 'By appointment only'],
} as const satisfies Record<Mode, readonly [string, string]>
