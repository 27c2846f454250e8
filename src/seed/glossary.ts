import { type Entry, readSeed } from './files'
import type { Writer } from './writer'

type Word = Entry & { spellings?: string[] }

/** Words in letters from offices, with those services and articles that exist. */
export async function seedGlossary(write: Writer): Promise<void> {
  for (const { spellings = [], services, articles, ...word } of readSeed<Word[]>(
    'district/glossary-words.yaml',
  ))
    await write.ensureSlug('glossary-words', {
      ...word,
      spellings: spellings.map((text) => ({ text })),
      services: write.present('services', services),
      articles: write.present('articles', articles),
      _status: 'published',
    })
}
