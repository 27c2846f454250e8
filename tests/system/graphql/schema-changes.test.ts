import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse, print, visit } from 'graphql'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'buergernetz-schema-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the check says when one schema was released, and the other is today's. */
function check(before: string, now: string) {
  const [released, current] = ['released', 'current'].map((name) => path.join(folder, `${name}.graphql`))
  writeFileSync(released!, before)
  writeFileSync(current!, now)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/schema-changes.mjs', released!, current!],
    {
      encoding: 'utf8',
    },
  )
  return { status, stderr }
}

const small = `
  type Query { Articles(limit: Int, sort: String): [Article!]! }
  type Article { title: String teaser: String asOf: String kind: Kind }
  enum Kind { news fact }
`

/** The same with a change of the small schema. */
function checkSmall(from: string, to: string) {
  expect(small).toContain(from)
  return check(small, small.replace(from, to))
}

describe('the check of the schema against that of the last release', () => {
  it('knows today’s schema, refuses a field that is gone from it, and says how to release', () => {
    const schema = readFileSync('schema.public.graphql', 'utf8')
    const without = visit(parse(schema), {
      ObjectTypeDefinition: ({ name }) => (name.value === 'Article' ? undefined : false),
      FieldDefinition: ({ name }) => (name.value === 'teaser' ? null : undefined),
    })
    const { status, stderr } = check(schema, print(without))
    expect(status).toBe(1)
    expect(stderr).toContain('  Article.teaser was removed.\n')
    expect(stderr).toContain('npm run release:schema')
  })

  it.each([
    ['teaser: String', '', 'Article.teaser was removed.'],
    ['asOf: String', 'asOf: Int', 'Article.asOf changed type from String to Int.'],
    ['sort: String', '', 'Query.Articles arg sort was removed.'],
    ['limit: Int', 'limit: Int!', 'Query.Articles arg limit has changed type from Int to Int!.'],
    ['news fact', 'news', 'fact was removed from enum type Kind.'],
  ])('refuses “%s” as “%s”', (from, to, complaint) => {
    const { status, stderr } = checkSmall(from, to)
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(`  ${complaint}\n`) })
  })

  it('prints what may surprise, and lets it pass', () => {
    const { status, stderr } = checkSmall('news fact', 'news fact party')
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringContaining('  party was added to enum type Kind.\n'),
    })
  })

  it.each([
    ['asOf: String', 'asOf: String subtitle: String'],
    ['limit: Int', 'limit: Int where: String'],
    ['enum Kind', 'type Topic { name: String } enum Kind'],
  ])('lets the addition of “%s” as “%s” pass', (from, to) => {
    const { status, stderr } = checkSmall(from, to)
    expect(status).toBe(0)
    expect(stderr).not.toContain('break')
  })

  it('is part of `npm run check`', () => {
    expect(readFileSync('scripts/check.mjs', 'utf8')).toContain('scripts/schema-changes.mjs')
  })
})
