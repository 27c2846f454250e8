import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

/** The language of a read, and the fallback for untranslated values. */
export type Locales = { locale: string; fallback: string | false }

/** The inputs of a list query. */
export type Searching = {
  payload: Payload
  locales: Locales
  /** Collections and globals whose records the answer shows or depends on; `*` stands for any. */
  touched: Set<string>
}

/** A quoted identifier. */
export const name = (text: string): SQL => sql.raw(`"${text.replaceAll('"', '""')}"`)
