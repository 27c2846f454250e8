import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

/** The languages in which something is read: its own, and another for what is not translated. */
export type Locales = { locale: string; fallback: string | false }

/** What a list of records is found with. */
export type Searching = {
  payload: Payload
  locales: Locales
  /** Collections and globals whose records the answer shows or depends on; `*`: possibly any. */
  touched: Set<string>
}

/** A name of the database, quoted. */
export const name = (text: string): SQL => sql.raw(`"${text.replaceAll('"', '""')}"`)
