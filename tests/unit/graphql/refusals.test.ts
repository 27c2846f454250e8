import { describe, expect, it } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { clearError } from '../../../src/graphql/errors'
import { inLanguage, refusal } from '../../../src/graphql/refusals'
import { type RefusalCode, refusals } from '../../../src/messages/graphql'

const all = Object.keys(refusals) as RefusalCode[]
const values = { maximum: 4711, seconds: 4712, paths: 'birthDate, account.email', keys: 'id, slug' }

describe('refusals', () => {
  it.each(all)('%s is told in German and in English, with its numbers', (code) => {
    const [de, en] = (['de', 'en'] as const).map((language) =>
      inLanguage(refusal(code, { values }), language),
    )
    expect(de!.message).not.toBe(en!.message)
    for (const { message, extensions } of [de!, en!]) {
      expect(message).toMatch(/^[\wÄÖÜ].*\.$/)
      expect(message).not.toMatch(/[{}?]/)
      expect(extensions).toMatchObject({ code, statusCode: refusals[code].status })
    }
    const named = /\{(\w+)\}/.exec(refusals[code].de)?.[1] as keyof typeof values | undefined
    if (named)
      expect([de!.message, en!.message].every((text) => text.includes(String(values[named])))).toBe(true)
  })

  it('leave the error they are made of as it was: it is kept for others', () => {
    const kept = refusal('queryTooDeep', { values })
    const before = kept.message
    inLanguage(kept, 'de')
    expect(kept.message).toBe(before)
  })

  it('are not made of errors that are none of ours', () => {
    const error = new GraphQLError('Cannot query field', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    })
    expect(inLanguage(error, 'de')).toBe(error)
  })
})

describe('codes of Payload’s errors', () => {
  it.each([
    ['NotFound', 'NOT_FOUND'],
    ['ValidationError', 'VALIDATION_ERROR'],
    ['LockedAuth', 'LOCKED_AUTH'],
    ['APIError', 'API_ERROR'],
  ])('%s becomes %s', (name, code) => {
    const originalError = Object.assign(new Error('x'), { name, status: 400 })
    const told = clearError(new GraphQLError('x', { originalError })) as GraphQLError
    expect(told.extensions.code).toBe(code)
  })

  it('a statement that was cancelled is told as such, however deep it lies', () => {
    const cancelled = Object.assign(new Error('canceling statement'), { code: '57014' })
    const originalError = new Error('Failed query', { cause: cancelled })
    const told = clearError(new GraphQLError('x', { originalError })) as GraphQLError
    expect(told.extensions.code).toBe('tookTooLong')
  })
})
