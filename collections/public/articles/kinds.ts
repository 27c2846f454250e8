/** Kinds of articles. */
export const articleKinds = {
  'key-statement': ['Kernaussage', 'Key statement'],
  fact: ['Fakt', 'Fact'],
  background: ['Hintergrund', 'Background'],
  practice: ['Praxis', 'Practice'],
  news: ['Meldung', 'News'],
} as const

/** States of a translation. German is the original and always current. */
export const translationStates = {
  current: ['Aktuell', 'Current'],
  outdated: ['Veraltet', 'Outdated'],
  'in-progress': ['In Arbeit', 'In progress'],
} as const
