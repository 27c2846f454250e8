import { AsyncLocalStorage } from 'node:async_hooks'

/** Brings the parameters of a URL into the form in which a page reads them; drops all others. */
export type ReadsParameters = (given: URLSearchParams) => URLSearchParams

/** What a page says of itself while it is rendered. */
export type PageRecord = {
  /** Set by pages that depend on nothing but their URL, the time and what they ask GraphQL. */
  reads?: ReadsParameters
  /** Whether it may be stored. */
  storable: boolean
  /** Collections and globals it shows. */
  readonly tags: Set<string>
  /** The moment from which it may look different although nothing changed, in milliseconds since 1970. */
  until: number
}

/** Next bundles its own copy of every module; the process shares this state through the symbol. */
const key = Symbol.for('buergernetz.page-record')
type Shared = { [key]?: AsyncLocalStorage<PageRecord> }
const records = ((globalThis as Shared)[key] ??= new AsyncLocalStorage<PageRecord>())

/** Renders a page, and collects in `record` what it says of itself. */
export const recordingPage = <Result>(record: PageRecord, render: () => Result): Result =>
  records.run(record, render)

export const newPageRecord = (): PageRecord => ({ storable: true, tags: new Set(), until: Infinity })

/**
 * For pages that depend on nothing but their URL, the time and what they ask GraphQL: no cookie, no header. They are
 * sent without Next's scripts.
 *
 * @param stored false for pages that must not be stored, such as one that repeats words of its reader
 */
export function sayPlain(reads: ReadsParameters, { stored = true } = {}): void {
  const record = records.getStore()
  if (!record) return
  record.reads = reads
  if (!stored) record.storable = false
}

/** The page shows records of these collections and globals; undefined where that is unknown. */
export function sayShown(tags: Iterable<string> | undefined): void {
  const record = records.getStore()
  if (!record) return
  if (!tags) record.storable = false
  else for (const tag of tags) record.tags.add(tag)
}

/** From this moment on, the page may look different although nothing changed. */
export function sayHoldsUntil(moment: Date): void {
  const record = records.getStore()
  if (record) record.until = Math.min(record.until, moment.getTime())
}
