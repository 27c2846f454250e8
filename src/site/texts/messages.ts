import type { de } from './de'

type Same<Texts> = { [Key in keyof Texts]: Texts[Key] extends string ? string : Same<Texts[Key]> }

/** The site's texts in one language: the keys of the German ones. */
export type Messages = Same<typeof de>
