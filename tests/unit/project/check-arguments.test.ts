import { describe, expect, it } from '@jest/globals'
import { readCheckArguments } from '../../../scripts/check-arguments.mjs'

describe('the arguments of `npm run check`', () => {
  it('ask for everything where there are none', () => {
    expect(readCheckArguments([])).toEqual({ rest: true, tests: [] })
  })

  it('leave out the tests, or ask for a part of them alone', () => {
    expect(readCheckArguments(['--skip-tests'])).toEqual({ rest: true, tests: undefined })
    expect(readCheckArguments(['--shard=2/3'])).toEqual({ rest: false, tests: ['--shard=2/3'] })
    expect(readCheckArguments(['--shard', '3/3'])).toEqual({ rest: false, tests: ['--shard=3/3'] })
  })

  it.each([
    [['--skip-test']],
    [['--skip-tests', '--shard=1/3']],
    [['--shard']],
    [['--shard=']],
    [['--shard=0/3']],
    [['--shard=4/3']],
    [['--shard=1']],
    [['tests/unit']],
  ])('are refused where they make no sense: %j', (given) => {
    expect(() => readCheckArguments(given)).toThrow('npm run check takes')
  })
})
