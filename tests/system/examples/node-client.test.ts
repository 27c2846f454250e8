import { describe, expect, it } from '@jest/globals'
import { runProgram } from '../../support/program'
import { sharedUrl } from '../../support/shared'
import { freePort } from '../../support/system'

const run = (...args: string[]) => runProgram('examples/node-client/client.ts', args)

describe('the example of a client for Node', () => {
  it('prints the next events and the services of a town', async () => {
    const { code, printed, complaints } = await run(sharedUrl(), 'syke', 'en')
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
    const [events, services] = printed.split('Syke: services\n')
    expect(events).toMatch(/^Syke: next events\n/)
    expect(events).toMatch(/ at 18:00 {2}Syke exchange: volunteers meet the administration, Begegnungshaus/)
    expect(services).toMatch(/^ {2}.+ \(Brückenhaus Hachetal e\. V\.\): de, en, uk, ar, fa$/m)
  })

  it('says what is wrong', async () => {
    expect(await run(sharedUrl(), 'nirgendwo')).toEqual({
      code: 1,
      printed: '',
      complaints: 'There is no town with the slug nirgendwo.\n',
    })
    const closed = await run(`http://127.0.0.1:${await freePort()}`)
    expect(closed).toEqual({ code: 1, printed: '', complaints: 'fetch failed\n' })
    const { code, complaints } = await run(sharedUrl(), 'syke', 'klingon')
    expect({ code, complaints }).toEqual({ code: 1, complaints: expect.stringContaining('Locale') })
  })
})
