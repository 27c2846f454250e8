import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { collections } from '../../../collections'
import { type Made, make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'

const ids = (docs: { id: string }[]) => docs.map(({ id }) => id).sort()

/** A town's networks in every state; only this file knows the town, so that nobody else's get among them. */
let town: Made
beforeAll(async () => {
  const key = String(Date.now()).slice(-8)
  town = await make('municipalities', { name: `Verbundsdorf ${key}`, key, kind: 'gemeinde', ...published })
  const network = (state: string, more: object = {}) =>
    make('_status' in more ? 'networks' : 'networks?draft=true', {
      ...{ title: `Netz ${state} ${key}`, slug: `netz-${state}-${key}`, municipality: town.id },
      ...{ status: 'planned', joinMode: 'open', coordinatingOffice: 'Rathaus', ...more },
    })
  const change = (path: string, data: object) => rest('PATCH', path, { token, data })
  const token = await tokenOf('admin')
  await network('entworfen')
  await network('veroeffentlicht', published)
  const edited = await network('bearbeitet', published)
  await change(`networks/${edited.id}?draft=true`, { title: 'Noch nicht veröffentlicht' })
  const withdrawn = await network('zurueckgezogen', published)
  await change(`networks/${withdrawn.id}`, { _status: 'draft' })
  for (const state of ['weg-entworfen', 'weg-veroeffentlicht']) {
    const trashed = await network(state, state === 'weg-entworfen' ? {} : published)
    const answer = await change(`networks/${trashed.id}`, { deletedAt: new Date().toISOString() })
    expect(answer.status).toBe(200)
  }
})

describe('a municipality', () => {
  // Rules name ids: of events somebody is registered for, of networks, of services.
  it.each([
    [undefined, [2]],
    ['volunteer', [1, 2]],
    ['network', [1, 2]],
    ['municipal', [1, 2]],
    ['auditor', [1, 2]],
    ['editor', [4, 4]],
    ['district', [4, 4]],
    ['admin', [4, 4]],
  ] as const)('shows %s the networks that a list shows', async (account, counts) => {
    const token = account && (await tokenOf(account))
    const ways = account ? ['draft=true', 'draft=false'] : ['draft=false']
    for (const [place, draft] of ways.entries())
      for (const path of [
        `municipalities/${town.id}?depth=0&${draft}`,
        `municipalities?depth=0&where[id][equals]=${town.id}&${draft}`,
      ]) {
        const { body } = await rest('GET', path, { token })
        const [shown] = body.docs ?? [body]
        const list = `networks?depth=0&limit=0&where[municipality][equals]=${town.id}&${draft}`
        const own = ids((await rest('GET', list, { token })).body.docs)
        expect([path, [...shown.networks.docs].sort()]).toEqual([path, own])
        expect([path, own.length]).toEqual([path, counts[place]])
      }
  })

  it('takes only as many as are asked for, and none where they are not selected', async () => {
    const token = await tokenOf('municipal')
    const syke = (await rowsOf(`select id from municipalities where slug = 'syke'`))[0]!.id
    const { body } = await rest('GET', `municipalities/${syke}?draft=true&depth=0&joins[networks][limit]=1`, {
      token,
    })
    expect(body.networks.docs).toHaveLength(1)
    const none = await rest('GET', `municipalities/${syke}?draft=true&depth=0&select[name]=true`, { token })
    expect(none.body).toEqual({ id: syke, name: 'Syke' })
  })
})

/** All lists of what belongs to a record, with the collection they are of. */
const joins: Record<string, Record<string, string>> = Object.fromEntries(
  collections.map(({ slug, fields }) => [slug, Object.fromEntries(joinsIn(fields))]),
)

function joinsIn(fields: readonly Field[]): [name: string, of: string][] {
  return fields.flatMap((field): [string, string][] => {
    if (field.type === 'join') return [[field.name, String(field.collection)]]
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => joinsIn(tab.fields))
    return field.type === 'row' || field.type === 'collapsible' ? joinsIn(field.fields) : []
  })
}

describe('what belongs to a record', () => {
  const accounts = [
    ...['volunteer', 'network', 'municipal', 'municipal2', 'editor'],
    ...['treasurer', 'auditor', 'district'],
  ]

  it.each(accounts)('is shown to %s as far as it may be read', async (account) => {
    const token = await tokenOf(account)
    const everything = async (collection: string, draft: boolean): Promise<Made[]> => {
      const path = `${collection}?draft=${draft}&depth=0&limit=0`
      return (await rest('GET', path, { token })).body.docs ?? []
    }
    const shownButNotReadable = async (): Promise<string[]> => {
      const seen: Record<string, Set<string>> = {}
      for (const [collection, fields] of Object.entries(joins))
        for (const draft of [true, false])
          for (const doc of await everything(collection, draft))
            for (const [field, of] of Object.entries(fields))
              for (const id of doc[field]?.docs ?? [])
                (seen[of] ??= new Set()).add(typeof id === 'string' ? id : JSON.stringify(id))
      expect(Object.keys(seen)).toContain('networks')
      // Asked for afterwards: what others have made meanwhile is in these lists, and in those above perhaps not.
      for (const [collection, shown] of Object.entries(seen))
        for (const draft of [true, false])
          for (const { id } of await everything(collection, draft)) shown.delete(id)
      return Object.entries(seen).flatMap(([of, ids]) => [...ids].map((id) => `${of}/${id}`))
    }
    const wrong = await shownButNotReadable()
    // What others have deleted meanwhile is not shown a second time.
    const again = wrong.length ? await shownButNotReadable() : []
    expect(wrong.filter((one) => again.includes(one))).toEqual([])
  })
})
