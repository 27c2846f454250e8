import type { Described, Kind } from './shape'

const entry = (town?: string): Kind => ({
  name: town ? `of ${town}` : 'of the district',
  words: '',
  facts: { town: town ?? null },
  data: town ? { municipality: `@municipalities/${town}` } : {},
})

export const feedbackEntries: Described = {
  ...{ slug: 'feedback-entries', one: 'FeedbackEntry', many: 'FeedbackEntries' },
  values: () => ({
    page: ['/', '/termine'],
    language: ['de', 'ar'],
    answer: ['yes', 'no'],
    text: ['Die Zeit stimmt nicht.', 'Alles gut.'],
    status: ['new', 'done'],
    kind: ['articles', 'topics'],
  }),
  alsoRead: ['municipality'],
  records: [entry(), ...['syke', 'weyhe', 'stuhr', 'bassum'].map(entry)],
  creations: [entry(), ...['syke', 'weyhe', 'bassum'].map(entry)],
}
