import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { copied, updated } from '../../../examples/mirror/mirror.js'
import { graphql } from '../../support/graphql'
import { runProgram } from '../../support/program'
import { drawnFrom, seed } from '../../support/random'
import { change, make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { sharedUrl, withDatabase } from '../../support/shared'
import { copyOf } from '../../support/sql'
import { emptyFolder, removeFolder } from '../../support/system'

type Copy = { position: string; records: Record<string, Record<string, unknown>> }
const rounds = 15

const ask = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await graphql(query, variables)
  if (errors) throw Object.assign(new Error(errors[0]!.message), { code: errors[0]!.extensions?.code })
  return data
}

/** The public content as it is now, by one list for each collection. */
async function publicContent(): Promise<Copy['records']> {
  const all: Copy['records'] = {}
  for (const [name, { list, fields }] of Object.entries(copied as Record<string, any>)) {
    const { page } = await ask(`{ page: ${list}(limit: 500, sort: "id") { docs { ${fields} } totalDocs } }`)
    expect(page.docs).toHaveLength(page.totalDocs)
    all[name] = Object.fromEntries(page.docs.map((doc: { id: string }) => [doc.id, doc]))
  }
  return all
}

const statements = (chance: () => number): string => {
  const one = (from: string[]) => from[Math.floor(chance() * from.length)]!
  const table = one(['topics', 'services', 'events', 'articles'])
  const some = `where id in (select id from ${table} where slug like 'mirror-%' order by random() limit 2)`
  return one([
    `update ${table} set _status = 'draft' ${some}`,
    `update ${table} set _status = 'published' ${some}`,
    `update ${table} set deleted_at = now() ${some}`,
    `update ${table} set deleted_at = null ${some}`,
    `update ${table} set slug = 'mirror-' || gen_random_uuid() ${some}`,
    `update events set audience = '${one(['public', 'helpers'])}' where slug like 'mirror-%'`,
    `delete from ${table} ${some}`,
  ])
}

afterAll(() =>
  withDatabase(async (client) => {
    for (const table of ['topics', 'services', 'events', 'articles'])
      await client.query(`delete from ${table} where slug like 'mirror-%'`)
  }),
)

describe('the example of a mirror', () => {
  it('holds what is public after edits at random, made while it reads', async () => {
    const chance = drawnFrom(seed)
    let copy: Copy | undefined
    let edits = 0
    await withDatabase(async (client) => {
      for (let round = 0; round < rounds; round++) {
        if (round % 6 === 5) copy = undefined
        const reading = updated(copy, ask) as Promise<Copy>
        for (let turn = 0; turn < 12; turn++, edits++) {
          const table = ['topics', 'services', 'events', 'articles'][turn % 4]!
          if (turn < 4)
            await client.query(copyOf(table), [
              JSON.stringify({
                slug: `mirror-${round}-${turn}`,
                _status: chance() < 0.5 ? 'draft' : 'published',
                deleted_at: null,
              }),
            ])
          else await client.query(statements(chance))
        }
        const token = await tokenOf('editor')
        const made = await make('topics', {
          name: `Spiegel ${round}`,
          slug: `mirror-rest-${round}`,
          ...published,
        })
        await change(`topics/${made.id}?locale=en`, { name: `Mirror ${round}`, ...published })
        if (chance() < 0.5) await rest('DELETE', `topics/${made.id}`, { token })
        copy = (await updated(await reading, ask)) as Copy
        expect({ seed, round, records: copy.records }).toEqual({
          seed,
          round,
          records: await publicContent(),
        })
      }
    })
    expect(edits).toBe(rounds * 12)
  }, 120_000)

  it('begins anew where its position is unknown', async () => {
    const lost = { position: 'AAAAAAAAAAAAAAAAAAAAAA', records: {} }
    const { records } = (await updated(lost, ask)) as Copy
    expect(records).toEqual(await publicContent())
  })

  it('keeps the copy in a file', async () => {
    const folder = emptyFolder()
    const file = path.join(folder, 'mirror.json')
    const run = () => runProgram('examples/mirror/main.js', [sharedUrl(), file])
    const first = await run()
    expect(first).toMatchObject({
      code: 0,
      complaints: '',
      printed: expect.stringMatching(/^articles: \d+\n/),
    })
    expect(await run()).toEqual(first)
    expect(JSON.parse(readFileSync(file, 'utf8')).records).toEqual(await publicContent())
    removeFolder(folder)
  })
})
