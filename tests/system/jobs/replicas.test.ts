import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { plan } from '../../support/plans'
import { make, tokenOf } from '../../support/records'
import { type SecondProcess, startSecondProcess } from '../../support/second-process'
import { rowsOf } from '../../support/sql'
import { until } from '../../support/until'

let others: SecondProcess[] = []

beforeAll(async () => void (others = await Promise.all([startSecondProcess(), startSecondProcess()])))
afterAll(() => Promise.all(others.map((other) => other.stop())))

it('three processes publish each planned article once, and leave no transaction open', async () => {
  const title = `Geplant ${randomUUID()}`
  const ids: string[] = []
  for (let number = 0; number < 12; number++)
    ids.push((await make('articles?draft=true', { title: `${title} ${number}`, kind: 'news' })).id)
  const token = await tokenOf('editor')
  for (const id of ids) await plan(token, 'publish', id, 1)
  await until('all published', 120, async () => {
    const rows = await rowsOf(`select 1 from articles where id = any($1) and _status = 'published'`, [ids])
    return rows.length === ids.length
  })
  const left = (table: string, where: string) =>
    rowsOf(`select count(*)::int as left from ${table} where ${where}`).then(([row]) => row!.left)
  await until('an end of the plans', 60, async () => {
    const plans = await left('payload_jobs', `input #>> '{doc,value}' in ('${ids.join(`','`)}')`)
    return (
      !plans && !(await left('graphile_worker.jobs', `task_identifier = 'publish' and locked_at is not null`))
    )
  })
  const versions = await rowsOf(
    `select count(*)::int as published from _articles_v
      where parent_id = any($1) and version__status = 'published' group by parent_id`,
    [ids],
  )
  expect(versions).toEqual(ids.map(() => ({ published: 1 })))
  expect(await left('pg_stat_activity', `state = 'idle in transaction (aborted)'`)).toBe(0)
})
