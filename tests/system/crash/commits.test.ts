import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql, logIn } from '../../support/graphql'
import { OwnPostgres } from '../../support/own-postgres'
import { rest } from '../../support/rest'
import { removeFolder, type Running, start } from '../../support/system'
import { until } from '../../support/until'
import { writeLoad, type Written } from '../../support/write-load'

/**
 * How often each accident happens here; `DRILL=1` takes the counts of the long drill: 100 killed backends, 20 fast
 * restarts and 20 killed postmasters.
 */
const counts = process.env.DRILL
  ? { kills: 100, restarts: 20, crashes: 20 }
  : { kills: 5, restarts: 1, crashes: 1 }

const postgres = new OwnPostgres()
let system: Running
let token: string

beforeAll(async () => {
  await postgres.start()
  system = await start({ env: { DATABASE_URL: postgres.url() } })
  token = await logIn('admin', system.url)
  // What a condition does that is only judged at the end of a transaction.
  await postgres.ask(`
    create table public.seen_settings (idle text);
    grant all on public.seen_settings to buergernetz;
    create function refuse_late() returns trigger language plpgsql as $$ begin
      insert into public.seen_settings values (current_setting('idle_in_transaction_session_timeout'));
      if new.slug like 'late-%' then raise exception 'refused at the end'; end if;
      if new.slug like 'dying-%' then perform pg_terminate_backend(pg_backend_pid()); end if;
      return new;
    end $$;
    alter function refuse_late() security definer;
    create constraint trigger refuse_late after insert on topics deferrable initially deferred
      for each row execute function refuse_late()`)
})

afterAll(async () => {
  await system.stop()
  removeFolder(system.folder)
  await postgres.remove()
})

const create = (slug: string, headers: Record<string, string> = {}) => ({
  rest: () =>
    rest('POST', 'topics', {
      token,
      headers,
      url: system.url,
      data: { name: slug, slug, _status: 'published' },
    }),
  graphql: () =>
    graphql(
      'mutation ($data: TopicInput!) { createTopic(data: $data) { id } }',
      { data: { name: slug, slug, _status: 'published' } },
      { token, headers, url: system.url },
    ),
})
const saved = async (slugs: string[]) => {
  const list = slugs.map((slug) => `'${slug}'`).join(',') || `''`
  const rows = await postgres.ask<{ slug: string }>(`select slug from topics where slug in (${list})`)
  return new Set(rows.map(({ slug }) => slug))
}
const forgotten = async () =>
  (await postgres.ask(`select pid from pg_stat_activity where state like 'idle in transaction%'`)).length

describe('a commit that PostgreSQL refuses', () => {
  it('is no success over REST: 503 with a code, in German and English', async () => {
    const german = await create('late-1').rest()
    expect(german).toMatchObject({ status: 503, body: { errors: [{ data: { code: 'notSaved' } }] } })
    expect(german.body.errors[0].message).toContain('nicht gespeichert')
    expect(german.headers.get('retry-after')).toMatch(/^\d+$/)
    const english = await create('late-1', { 'Accept-Language': 'en' }).rest()
    expect(english.body.errors[0].message).toContain('was not saved')
  })

  it('is no success over GraphQL', async () => {
    const answer = await create('late-2', { 'Accept-Language': 'en' }).graphql()
    expect(answer).toMatchObject({
      status: 503,
      data: { createTopic: null },
      errors: [{ message: expect.stringContaining('was not saved'), extensions: { code: 'notSaved' } }],
    })
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
  })

  it('is told as unknown when the connection ends in the middle of it', async () => {
    expect(await create('dying-1').rest()).toMatchObject({
      status: 503,
      body: { errors: [{ data: { code: 'maybeSaved' } }] },
    })
    expect(await create('dying-2').graphql()).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'maybeSaved' } }],
    })
  })

  it('leaves no row and no connection behind', async () => {
    expect(await saved(['late-1', 'late-2', 'dying-1', 'dying-2'])).toEqual(new Set())
    expect(await forgotten()).toBe(0)
    expect((await create('after-all').rest()).status).toBe(201)
  })

  it('undoes a deletion of many of which one is refused, and says so', async () => {
    const data = {
      name: 'Ohne Bezug',
      slug: 'ohne-bezug',
      key: '99000002',
      kind: 'gemeinde',
      _status: 'published',
    }
    expect((await rest('POST', 'municipalities', { token, data, url: system.url })).status).toBe(201)
    const both = 'municipalities?where[slug][in]=ohne-bezug,syke'
    const { status, body } = await rest('DELETE', both, { token, url: system.url })
    expect({ status, code: body.errors[0].data?.code }).toEqual({ status: 400, code: 'oneOfManyRefused' })
    expect(body.errors[0].message).toMatch(/^Nichts wurde geändert.* verweisen noch darauf/)
    expect(body.docs ?? []).toEqual([])
    const rows = await postgres.ask(`select slug from municipalities where slug in ('ohne-bezug', 'syke')`)
    expect(rows).toHaveLength(2)
  })

  it('ends by itself where nothing happens in a transaction for a minute', async () => {
    expect(await postgres.ask(`select distinct idle from seen_settings`)).toEqual([{ idle: '1min' }])
  })
})

async function expectAllThere({ acknowledged, denied, answers }: Written): Promise<void> {
  const there = await saved([...acknowledged])
  expect([...acknowledged].filter((slug) => !there.has(slug))).toEqual([])
  expect([...(await saved([...denied]))]).toEqual([])
  expect(acknowledged.size).toBeGreaterThan(0)
  // Nothing is answered but that it is done, that it is not, or that nobody knows.
  const others = Object.keys(answers).filter((one) => !/^(done|503 \w+)$/.test(one))
  expect(others).toEqual([])
  if (process.env.DRILL) process.stderr.write(`${JSON.stringify({ ...answers, missing: 0 })}\n`)
}

describe('under a load of writes over REST and GraphQL, every acknowledged one is there', () => {
  it(`after ${counts.kills} backends were killed`, async () => {
    const stop = writeLoad(system.url, token)
    for (let left = counts.kills; left; await pause(100)) {
      const [backend] = await postgres.ask(
        `select pg_terminate_backend(pid) as killed from pg_stat_activity
          where usename = 'buergernetz' and state <> 'idle' and xact_start is not null
          order by random() limit 1`,
      )
      if (backend?.killed) left--
    }
    await expectAllThere(await stop())
    expect(await forgotten()).toBe(0)
  })

  it(`after ${counts.restarts} fast restarts`, async () => {
    const stop = writeLoad(system.url, token)
    for (let left = counts.restarts; left; left--) {
      await pause(700)
      await postgres.end('SIGINT')
      await postgres.start()
      await until(
        'writes again',
        30,
        async () =>
          (
            await create(`again-${left}`)
              .rest()
              .catch(() => undefined)
          )?.status !== 503,
      )
    }
    await expectAllThere(await stop())
  })

  it(`after ${counts.crashes} killed postmasters`, async () => {
    const stop = writeLoad(system.url, token)
    for (let left = counts.crashes; left; left--) {
      await pause(700)
      await postgres.end('SIGKILL')
      await postgres.start()
      await until(
        'writes again',
        30,
        async () =>
          (
            await create(`still-${left}`)
              .rest()
              .catch(() => undefined)
          )?.status !== 503,
      )
    }
    await expectAllThere(await stop())
  })
})
