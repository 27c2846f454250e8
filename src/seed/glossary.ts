import { randomUUID } from 'node:crypto'
import { type Entry, readSeed } from './files'
import type { Writer } from './writer'

type Word = Entry & { spellings?: string[] }

/** Words in letters from offices, with those services and articles that exist. */
export async function seedGlossary(write: Writer): Promise<void> {
  const words = readSeed<Word[]>('district/glossary-words.yaml')
  await write.ensureAll(
    'glossary-words',
    words.map(({ spellings = [], services, articles, ...word }) => ({
      ...word,
      spellings: spellings.map((text) => ({ id: randomUUID(), text })),
      services: write.present('services', services),
      articles: write.present('articles', articles),
      _status: 'published',
    })),
  )
}
