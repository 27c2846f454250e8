import { randomUUID } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { newAccount, tokenFor } from '../../support/account'
import { panelHtml } from '../../support/panel-page'
import { plan } from '../../support/plans'
import { change, make } from '../../support/records'
import { rowsOf } from '../../support/sql'
import { until } from '../../support/until'

const draft = () => make('articles?draft=true', { title: `Geplant ${randomUUID()}`, kind: 'news' })
const jobOf = async (article: string) => {
  const [job] = await rowsOf(
    `select attempts, max_attempts, last_error as reason, locked_at from graphile_worker.jobs
      where key = (select 'plan:' || id from payload_jobs where input #>> '{doc,value}' = $1)`,
    [article],
  )
  return job
}

/** Whether an account's start page names the article among what was not done as planned. */
async function toldOnStartPage(account: string, article: string): Promise<boolean> {
  const { status, html } = await panelHtml(account, '')
  expect(status).toBe(200)
  const step = html
    .split('<li class="bn-start__step')
    .find((one) => one.includes('Nicht wie geplant erledigt'))
  return Boolean(step?.includes(article))
}

it('a plan of an account that may no longer publish is given up at once, and kept', async () => {
  const account = await newAccount('editor')
  const { id } = await draft()
  await plan(await tokenFor(account), 'publish', id, 86_400)
  await change(`users/${account.id}`, { roles: ['volunteer'] })
  await rowsOf(
    `update graphile_worker._private_jobs set run_at = now()
    where key = (select 'plan:' || id from payload_jobs where input #>> '{doc,value}' = $1)`,
    [id],
  )
  const job = await until('the end of tries', 60, async () => {
    const found = await jobOf(id)
    return found?.attempts === found?.max_attempts && !found?.locked_at && found
  })
  expect(job).toMatchObject({ attempts: 1, reason: 'refused with 403 (Forbidden)' })
  expect(await rowsOf('select _status from articles where id = $1', [id])).toEqual([{ _status: 'draft' }])
  expect(await toldOnStartPage('editor', id)).toBe(true)
  // Who may not change the article is not told of it, and nobody once it was done by hand.
  expect(await toldOnStartPage('treasurer', id)).toBe(false)
  await change(`articles/${id}`, { _status: 'published' })
  expect(await toldOnStartPage('editor', id)).toBe(false)
})

it('what is over is removed: sessions, links, counters and old feedback', async () => {
  const account = await newAccount('editor')
  await tokenFor(account)
  await rowsOf(`update users_sessions set expires_at = now() - interval '1 s' where _parent_id = $1`, [
    account.id,
  ])
  await rowsOf(
    `update users set reset_password_token = $1, reset_password_expiration = now() - interval '1 s' where id = $2`,
    [randomUUID(), account.id],
  )
  const key = `over:${randomUUID()}`
  await rowsOf('insert into login_limits (key, points, expire) values ($1, 1, 1)', [key])
  const feedback = randomUUID()
  for (const [page, days] of [
    [`/seite/${feedback}`, 181],
    [`/seite/${feedback}`, 179],
  ] as const)
    await rowsOf(
      `insert into feedback_entries (page, language, answer, created_at)
        values ($1, 'de', 'yes', now() - make_interval(days => $2))`,
      [page, days],
    )
  await rowsOf(`select from graphile_worker.add_job('expired-rows', '{}')`)
  await until('its removal', 60, async () => {
    const [left] = await rowsOf(
      `select (select count(*) from login_limits where key = $1) + (select count(*) from users_sessions
        where _parent_id = $2) + (select count(reset_password_token) from users where id = $2) as count`,
      [key, account.id],
    )
    return left!.count === '0'
  })
  const gone = 'delete from feedback_entries where page = $1 returning 1'
  await until('the removal of old feedback', 60, async () => {
    const [left] = await rowsOf('select count(*) from feedback_entries where page = $1', [
      `/seite/${feedback}`,
    ])
    return left!.count === '1'
  })
  expect(await rowsOf(gone, [`/seite/${feedback}`])).toHaveLength(1)
})
