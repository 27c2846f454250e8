import { expect, it } from '@jest/globals'
import { type Action, merged } from '../../../src/webhooks/changes'

const change = (id: string, action: Action) => ({ collection: 'articles', id, slug: `slug-${id}`, action })

it.each<[Action[], Action]>([
  [['changed', 'changed'], 'changed'],
  [['published', 'changed'], 'published'],
  [['published', 'withdrawn'], 'withdrawn'],
  [['withdrawn', 'published'], 'published'],
  [['changed', 'withdrawn', 'published', 'changed'], 'published'],
])('several changes of a record %j become one: %s', (actions, expected) => {
  expect(merged(actions.map((action) => change('1', action)))).toEqual([change('1', expected)])
})

it('records keep their own change, in the order of the last ones', () => {
  const all = [change('1', 'changed'), change('2', 'withdrawn'), change('1', 'changed')]
  expect(merged(all)).toEqual([change('2', 'withdrawn'), change('1', 'changed')])
})
