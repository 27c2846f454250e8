import { describe, expect, it } from '@jest/globals'
import { Linter } from 'eslint'
import { statesOverrideAccess } from '../../../scripts/lint/states-override-access.mjs'

const config = [
  {
    plugins: { own: { rules: { 'states-override-access': statesOverrideAccess } } },
    rules: { 'own/states-override-access': 'error' as const },
  },
]

const complaints = (code: string) => new Linter().verify(code, config as never).length

describe('the lint rule for the local API', () => {
  it.each([
    `payload.find({ collection: 'articles' })`,
    `req.payload.update({ collection: 'articles', id, data })`,
    `this.payload.findGlobal({ slug: 'homepage' })`,
    `const shared = { depth: 0 }; payload.count({ collection: 'users', ...shared })`,
    `payload.delete(options)`,
  ])('refuses %s', (code) => expect(complaints(code)).toBe(1))

  it.each([
    `payload.find({ collection: 'articles', overrideAccess: false, user })`,
    `const asSystem = { overrideAccess: true }; payload.create({ collection: 'users', data, ...asSystem })`,
    `collection.find({ name: 'articles' })`,
    `payload.logger.info('hello')`,
  ])('lets pass %s', (code) => expect(complaints(code)).toBe(0))
})
