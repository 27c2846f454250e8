import type { GlobalSlug } from 'payload'
import type { Row, Rows } from './rows'
import type { Data, Described } from './world/shape'

/** What somebody was told: the status as HTTP has it, also where no HTTP is spoken, and the sentence. */
export type Answer = { status: number; message: string }

/** Something that somebody tries to write. */
export type Attempt =
  | { does: 'create'; data: Data }
  /** `draft`: saved as a draft beside what is published. */
  | { does: 'update'; id: string; data: Data; draft?: boolean }
  /** `copy`: tried on a copy of the record that nothing refers to. */
  | { does: 'delete'; id: string; copy?: boolean }

/** What became of it: the answer, and the rows of the record afterwards; none where there is no such record. */
export type Outcome = Answer & { after: Row[] }

/** One way into the system, for one person. */
export type Way = {
  name: 'REST' | 'GraphQL' | 'local API'
  /** Everything the person finds, drafts and trash included. */
  list(described: Described): Promise<Answer & { docs: Data[] }>
  /** Each of the records by its id. */
  each(described: Described, ids: readonly string[]): Promise<(Answer & { doc?: Data | null })[]>
  /** Ids of the versions the person finds. */
  versions(described: Described): Promise<Answer & { ids: string[] }>
  /** Each of the versions by its id. */
  eachVersion(described: Described, ids: readonly string[]): Promise<Answer[]>
  /** Tries to write, each attempt on its own, and undoes whatever happened. */
  write(described: Described, attempts: readonly Attempt[]): Promise<Outcome[]>

  /**
   * Tries to write many records at once, or to delete them where there is no data, and undoes whatever happened.
   * Gives the rows of each afterwards.
   */
  bulk?(described: Described, ids: readonly string[], data?: Data): Promise<Rows>

  readGlobal(slug: GlobalSlug): Promise<Answer & { doc?: Data | null }>
  globalVersions(slug: GlobalSlug): Promise<Answer>
  /** Sends data for the global; who undoes it is the caller. */
  sendGlobal(slug: GlobalSlug, data: Data): Promise<Answer>
}

export const fieldsOf = ({ values, alsoRead = [] }: Pick<Described, 'values' | 'alsoRead'>): string[] => [
  ...Object.keys(values()),
  ...alsoRead,
]

export const idsIn = (docs: { id: string }[] | undefined): string[] => (docs ?? []).map(({ id }) => id)

/** Runs `work` for each, at most `width` at a time, and gives the results in order. */
export async function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const index = next++
      results[index] = await work(items[index]!, index)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}
