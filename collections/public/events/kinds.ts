export const eventKinds = {
  exchange: ['Austausch', 'Exchange'],
  recognition: ['Ehrung', 'Recognition'],
  training: ['Schulung', 'Training'],
  meeting: ['Treffen', 'Meeting'],
  public: ['Öffentliche Veranstaltung', 'Public event'],
} as const

export const eventAudiences = {
  public: ['Alle', 'Everyone'],
  helpers: ['Haupt- und Ehrenamtliche', 'Full-time and volunteer helpers'],
  invited: ['Eingeladene', 'Invited guests'],
} as const

export const eventStatuses = {
  planned: ['Findet statt', 'Takes place'],
  cancelled: ['Abgesagt', 'Cancelled'],
  moved: ['Verschoben', 'Moved'],
} as const

export const exceptionChanges = {
  cancelled: ['Fällt aus', 'Cancelled'],
  moved: ['Verschoben', 'Moved'],
} as const
