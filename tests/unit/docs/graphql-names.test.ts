import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { type CollectionName, table } from '../../../access/table'
import { graphqlNames } from '../../support/graphql-names'
import { everyone } from '../../system/access/expected/public'

it('docs/graphql.md names everything that can be asked for without an account', () => {
  const page = readFileSync('docs/graphql.md', 'utf8')
  const rows = (Object.keys(everyone) as CollectionName[])
    .filter((slug) => slug in table)
    .map((slug) => graphqlNames(slug))
    .map(({ one, many }) => ['', `\`${one}\``, `\`${many}\``, `\`count${many}\``, ''])
  const lines = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  const missing = rows.filter((row) => !lines.some((line) => row.every((cell) => line.includes(cell))))
  expect(missing.map(([, one]) => `${one}: add a row to the table "Names"`)).toEqual([])
})
