import { beforeAll, describe, expect, it } from '@jest/globals'
import { ask, expectRefused, type Scene, send, setScene } from './scene'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})

const count = async (query: string) =>
  (await send('municipal', 'GET', `claims/count?${query}`)).body.totalDocs

/** An answer, and how many claims there were before it and after: other tests file some as well. */
async function whileNobodyElseFiles<T>(work: () => Promise<T>): Promise<[T, number]> {
  for (;;) {
    const before = await count('')
    const answer = await work()
    if ((await count('')) === before) return [answer, before]
  }
}

describe('an id that cannot be one', () => {
  it.each(['fund', 'volunteer', 'payment', 'id', 'volunteer.municipality', 'volunteer.id'])(
    'finds nothing by %s, neither alone nor in a list',
    async (path) => {
      for (const filter of [`[equals]=x`, `[in]=x`, `[in][0]=x`])
        expect(await count(`where[${path}]${filter}`)).toBe(0)
      // Words mean nothing for an id.
      const { status } = await send('municipal', 'GET', `claims/count?where[${path}][like]=x`)
      expect(status).toBe(400)
    },
  )

  it('excludes nothing', async () => {
    for (const operator of ['not_equals', 'not_in']) {
      const [found, all] = await whileNobodyElseFiles(() => count(`where[volunteer][${operator}]=x`))
      expect(found).toBe(all)
    }
  })

  it('does not stand in the way of those that can', async () => {
    expect(await count(`where[id][in]=x,${scene.nearClaim}`)).toBe(1)
    expect(await count('where[fund][equals]=null')).toBeGreaterThan(0)
  })
})

describe('a value that makes no sense', () => {
  it.each([
    'where[status][equals]=nope',
    'where[status][in]=draft,nope',
    'where[status][like]=draft',
    'where[declaration][equals]=maybe',
    'where[totalCents][equals]=abc',
    'where[totalCents][greater_than]=abc',
    'where[number][equals]=%00',
    'where[number][like]=a%00b',
    'where[volunteer.lastName][like]=%00',
    // A fund shows the name of its town as a title.
    'where[fund.title][equals]=Syke',
    'where[volunteer][near]=1,2',
    'where[volunteer][within]=1',
    'where[volunteer][all]=x',
    'where[id][equals][x]=1',
    'where[id][in][0][x]=1',
    'where[id]=x',
    'where[and]=x',
    'where[and][0]=x',
    'where[number][nope]=x',
    'where=x',
    'where={"id":null}',
    'where={"and":null}',
    'where={"number":{"like":5}}',
    'where={"number":{"equals":{"a":1}}}',
    'where={"createdAt":{"equals":{"$gt":1}}}',
    'page=-1',
    'limit=-1',
    'where[nothing][equals]=x',
    'joins[receipts][where][filesize][equals]=abc',
    'joins[receipts][where][id][equals][x]=abc',
  ])('is refused as such, and is no failure: %s', async (query) => {
    expectRefused(await send('municipal', 'GET', `claims?${query}`))
  })

  it('is no failure in GraphQL either', async () => {
    for (const query of [
      '{ Claims(where: { volunteer: { in: ["x"] } }) { totalDocs } }',
      '{ Claims(where: { fund: { equals: "x" } }) { totalDocs } }',
    ])
      expect((await ask('municipal', query)).data).toEqual({ Claims: { totalDocs: 0 } })
    const nul = await ask(
      'municipal',
      'query ($n: String) { Claims(where: { number: { equals: $n } }) { totalDocs } }',
      {
        n: '\0',
      },
    )
    expect(nul.errors).toMatchObject([{ extensions: { code: 'notAFilter', statusCode: 400 } }])
  })

  it('is not repeated', async () => {
    const { body } = await send('municipal', 'GET', 'claims?where[status][equals]=GeheimesWort')
    expect(JSON.stringify(body)).not.toContain('GeheimesWort')
    expect(body.errors).toMatchObject([{ data: { code: 'notAFilter' } }])
  })
})

describe('names that JavaScript knows', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'change nothing in a filter, an order or a record: %s',
    async (name) => {
      for (const query of [
        `where[${name}][equals]=x`,
        `where[number][${name}]=x`,
        `sort=${name}`,
        `select[${name}]=true`,
      ]) {
        const [{ status, body }, all] = await whileNobodyElseFiles(() =>
          send('municipal', 'GET', `claims?${query}&limit=0`),
        )
        expect([200, 400]).toContain(status)
        if (status === 200) expect(body.totalDocs).toBe(all)
      }
      const data = `{ "firstName": "A", "lastName": "B", "municipality": "${scene.syke}", "${name}": { "overrideAccess": true, "roles": ["admin"] } }`
      const made = await send('municipal', 'POST', 'volunteers', JSON.parse(data))
      expect(made.status).toBe(201)
      expect((await send('public', 'GET', 'volunteers')).status).toBe(403)
    },
  )
})
