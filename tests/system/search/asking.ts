import { graphql } from '../../support/graphql'

export type Entry = { kind: string; id: string; slug: string; locale: string; title: string }
export type Results = {
  total: number
  suggestion: string | null
  counts: { kind: string; count: number }[]
  entries: Entry[]
}

const question = `query Search($query: String!, $locale: Locale, $kinds: [SearchKind!], $municipality: String, $limit: Int) {
  Search(query: $query, locale: $locale, kinds: $kinds, municipality: $municipality, limit: $limit) {
    total
    suggestion
    counts { kind count }
    entries { kind id slug locale title }
  }
}`

type Options = { locale?: string; kinds?: string[]; municipality?: string; limit?: number; url?: string }

/** What the public search finds, over HTTP. */
export async function found(query: string, { url, ...options }: Options = {}): Promise<Results> {
  const { data, errors } = await graphql(question, { query, ...options }, { url })
  if (errors) throw new Error(errors[0]!.message)
  return data.Search
}

export const idsFound = async (query: string, options?: Options): Promise<string[]> =>
  (await found(query, { limit: 50, ...options })).entries.map(({ id }) => id)

/** A rich text of one paragraph. */
export const paragraph = (text: string) => {
  const node = { version: 1, format: '', indent: 0, direction: null } as const
  const words = { type: 'text', text, version: 1, format: 0, mode: 'normal', style: '', detail: 0 }
  return {
    root: {
      type: 'root',
      ...node,
      children: [{ type: 'paragraph', ...node, textFormat: 0, children: [words] }],
    },
  }
}
