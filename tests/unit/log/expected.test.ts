import { describe, expect, it } from '@jest/globals'
import { isExpected } from '../../../src/log/expected'

const failed = (more: object, cause?: unknown) => Object.assign(new Error('x', { cause }), more)

describe('nobody has to mend the program for', () => {
  it.each([
    ['a refusal', failed({ status: 403 })],
    ['a limit that was passed', failed({ name: 'LimitPassed', status: 504 })],
    ['a statement that was cancelled', failed({}, failed({ code: '57014' }))],
    ['a database that is away', failed({}, failed({ code: 'ECONNREFUSED' }))],
    ['a change that was told as not saved', failed({ status: 503, data: { code: 'maybeSaved' } })],
    ['input that is no JSON', new SyntaxError('Unexpected token')],
    ['input that is nested too deeply', new RangeError('Maximum call stack size exceeded')],
  ])('%s', (_, error) => expect(isExpected(error)).toBe(true))
})

describe('somebody has to look at', () => {
  it.each([
    ['an error of the program', new TypeError('x is not a function')],
    ['a statement that is wrong', failed({}, failed({ code: '42P01' }))],
    ['a failure that calls itself one', failed({ status: 500 })],
    ['a service that is not available', failed({ status: 503 })],
    ['nothing that can be known', undefined],
  ])('%s', (_, error) => expect(isExpected(error)).toBe(false))

  it('an error that is its own cause', () => {
    const error = failed({})
    error.cause = error
    expect(isExpected(error)).toBe(false)
  })
})
