import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { tokenOf } from '../support/records'
import { rest } from '../support/rest'
import { rowsOf } from '../support/sql'
import { until } from '../support/until'

let syke: string
beforeAll(async () => {
  syke = (await rowsOf(`select id from municipalities where slug = 'syke'`))[0]!.id
})

const ids = (docs: { id: string }[]) => docs.map(({ id }) => id).sort()

describe('a municipality with its draft', () => {
  // Their rules name ids: of events they are registered for, of networks, of services.
  it.each(['volunteer', 'network', 'municipal', 'editor'])('shows %s what belongs to it', async (account) => {
    const token = await tokenOf(account)
    for (const path of [
      `municipalities/${syke}?draft=true&depth=0`,
      `municipalities?draft=true&depth=0&where[id][equals]=${syke}`,
    ])
      // Another test may make a network between the two questions.
      await until(`both ways show the same at ${path}`, 30, async () => {
        const { status, body } = await rest('GET', path, { token })
        expect(status).toBe(200)
        const [town] = body.docs ?? [body]
        const networks = `networks?draft=true&depth=0&limit=0&where[municipality][equals]=${syke}&where[slug][equals]=netzwerk-syke`
        const own = await rest('GET', networks, { token })
        expect(town.networks.docs.length).toBeGreaterThan(0)
        // Networks that other tests leave behind are not looked at.
        const shown = town.networks.docs.filter((id: string) => ids(own.body.docs).includes(id))
        return shown.length === 1 && isDeepStrictEqual(shown, ids(own.body.docs))
      })
  })

  it('takes only as many as are asked for, and none where they are not selected', async () => {
    const token = await tokenOf('municipal')
    const { body } = await rest('GET', `municipalities/${syke}?draft=true&depth=0&joins[networks][limit]=1`, {
      token,
    })
    expect(body.networks.docs).toHaveLength(1)
    const none = await rest('GET', `municipalities/${syke}?draft=true&depth=0&select[name]=true`, { token })
    expect(none.body).toEqual({ id: syke, name: 'Syke' })
  })
})
