import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { make, published } from '../../support/records'

describe('glossary words', () => {
  it('are listed without an account once they are published', async () => {
    const texts = { word: 'Wort aus Briefen', meaning: 'Steht in Briefen.' }
    const shown = await make('glossary-words', { ...texts, ...published }, 'district')
    const draft = await make('glossary-words?draft=true', { ...texts, _status: 'draft' }, 'district')
    const { data, errors } = await graphql(
      'query Shown($ids: [ID!]) { GlossaryWords(where: { id: { in: $ids } }) { docs { id word meaning } } }',
      { ids: [shown.id, draft.id] },
    )
    expect(errors).toBeUndefined()
    expect(data.GlossaryWords.docs).toEqual([{ id: shown.id, ...texts }])
  })
})
