import { type Described, everyState, type Kind, type State, states, unique } from './shape'

const glossaryWord = (state: State): Kind => ({ name: state, words: state, facts: {}, data: states[state] })

export const glossaryWords: Described = {
  ...{ slug: 'glossary-words', one: 'GlossaryWord', many: 'GlossaryWords', drafts: true, trash: true },
  values: () => ({
    word: ['Wort aus Briefen', 'Wort aus Briefen 2'],
    meaning: ['Ein Wort.', 'Ein anderes.'],
  }),
  fresh: () => ({ slug: unique(), meaning: 'Steht in Briefen.' }),
  records: everyState.map(glossaryWord),
  creations: [glossaryWord('draft'), glossaryWord('published')],
}
