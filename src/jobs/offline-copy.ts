import { setImmediate as turn } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { statement } from '../database/connection/statement'
import { siteRender } from '../offline-copy/render'
import { writeCopies } from '../offline-copy/write-copies'
import { readSettings } from '../settings'
import type { Job } from './queue/job'

/** Milliseconds between signs of life: a transaction that says nothing for a minute is ended. */
const sign = 5_000

/** Once a night: the copies without internet, one ZIP file for each language. */
export const offlineCopy: Job<'offline-copy'> = {
  name: 'offline-copy',
  cron: '41 1 * * *',
  async run(req, { locale }) {
    const { mediaDir } = readSettings(process.env).settings
    const [clock] = await statement<{ now: string }>(req, sql`select clock_timestamp() as now`)
    let next = 0
    await writeCopies(locale, {
      mediaDir,
      publicUrl: req.payload.config.serverURL,
      now: new Date(clock!.now),
      render: siteRender(),
      async goOn() {
        // Visitors come first.
        await turn()
        if (Date.now() < next) return
        next = Date.now() + sign
        // Fails when the process stops, or another has taken the job over.
        await statement(req, sql`select 1`)
      },
    })
  },
}
