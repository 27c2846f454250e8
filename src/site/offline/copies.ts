import type { ContentLocale } from '../../domain/locales'

/** A copy of the site that can be downloaded. */
export type Copy = { locale: ContentLocale; bytes: number; made: Date }

/** Next bundles its own copy of every module; the process shares this through the symbol. */
const key = Symbol.for('buergernetz.copies')
type Shared = { [key]?: () => Promise<Copy[]> }

/** Provides the list of copies to the site's pages. */
export function provideCopies(list: () => Promise<Copy[]>): void {
  ;(globalThis as Shared)[key] = list
}

/** The copies that can be downloaded now; none outside of a running server. */
export const copies = async (): Promise<Copy[]> => (await (globalThis as Shared)[key]?.()) ?? []
