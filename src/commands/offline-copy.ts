import { setTimeout as pause } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { jobSchema } from '../database/schema/job-schema'
import { statement } from '../database/connection/statement'
import { contentLocales } from '../domain/locales'
import { queueJob } from '../jobs/queue/queue'
import { copiesIn, copyPlace } from '../offline-copy/copies'
import { Failure } from '../operator/failure'
import { say } from '../operator/steps'
import { withPayload } from './with-payload'

/** Seconds in which a running server takes a job up. */
const patience = 30

/**
 * `npm run offline-copy`: has the running server write the copies without internet now, and waits for it. With a
 * language, such as `-- ar`, only that one.
 */
await withPayload(async (payload, { mediaDir }) => {
  const [code, ...more] = process.argv.slice(2)
  const locale = contentLocales.find((one) => one.code === code)?.code
  if ((code && !locale) || more.length)
    throw new Failure('Say npm run offline-copy, or npm run offline-copy -- LANGUAGE, such as ar.')
  const key = 'offline-copy'
  const begun = Date.now()
  await queueJob({ payload }, 'offline-copy', locale ? { locale } : {}, { key })
  for (;;) {
    await pause(1_000)
    const [job] = await statement<{ attempts: number; taken: boolean; error: string | null }>(
      { payload },
      sql`select attempts, locked_at is not null as taken, last_error as error
        from ${sql.raw(jobSchema)}.jobs where key = ${key}`,
    )
    if (!job) break
    if (job.error && !job.taken) throw new Failure(`The copy was not written: ${job.error}`)
    if (!job.attempts && Date.now() - begun > patience * 1_000)
      throw new Failure('No server takes the job up. Start the server; it writes the copy then.')
  }
  for (const copy of await copiesIn(mediaDir))
    say(`${copyPlace(mediaDir, copy.locale)}  ${(copy.bytes / 1e6).toFixed(1)} MB`)
})
