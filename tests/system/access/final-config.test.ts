import { beforeAll, describe, expect, it } from '@jest/globals'
import { resultOf } from '../../support/program'
import { everyone } from './expected/public'
import { table } from '../../../access/table'
import { world } from './matrix/world'

type Rule = { named: boolean; public?: unknown; stranger?: unknown }
type Access = Record<string, Record<string, Rule>>

const published = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
/** What keeps drafts, as the world of the matrix says, and is public once it is published, by the expectations. */
const content = world.flatMap(({ slug, drafts }) => (drafts && everyone[slug] ? [slug] : []))

describe('the final configuration', () => {
  let access: Access

  beforeAll(async () => {
    access = await resultOf<Access>('tests/support/print-access.ts')
  })

  const rules = () =>
    Object.entries(access).flatMap(([slug, row]) =>
      Object.entries(row).map(([operation, rule]) => ({ what: `${slug}: ${operation}`, ...rule })),
    )

  it('holds all collections and globals, and those of Payload', () => {
    expect(Object.keys(access)).toEqual(
      expect.arrayContaining([
        ...content,
        ...[
          'media',
          'users',
          'volunteers',
          'claims',
          'audit-log',
          'homepage',
          'site-settings',
          'fund-settings',
        ],
        ...[
          'payload-jobs',
          'payload-kv',
          'payload-locked-documents',
          'payload-migrations',
          'payload-preferences',
        ],
      ]),
    )
  })

  it('has a kind of record in the world of the access matrix for every collection', () => {
    const missing = Object.keys(table).filter((name) => !world.some(({ slug }) => slug === name))
    expect(missing.map((name) => `${name}: describe its records in matrix/world`)).toEqual([])
  })

  it('leaves no operation to a default of Payload', () => {
    expect(rules().length).toBeGreaterThan(200)
    expect(
      rules()
        .filter(({ named }) => !named)
        .map(({ what }) => what),
    ).toEqual([])
  })

  it('lets people without an account read what is published, and nothing else', () => {
    const granted = rules().filter(({ named, public: rule }) => named && rule !== false)
    expect(Object.fromEntries(granted.map(({ what, public: rule }) => [what, rule]))).toEqual({
      ...Object.fromEntries(content.map((slug) => [`${slug}: read`, published])),
      'events: read': { and: [...published.and, { or: [{ audience: { equals: 'public' } }] }] },
      'media: read': { deletedAt: { exists: false } },
      'redirects: read': { active: { equals: true } },
      'local-reviews: read': { public: { equals: true } },
      'placements: read': { and: [{ status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
      'homepage: read': true,
      'site-settings: read': true,
    })
  })

  it('lets an account without any role have nothing but its own settings of the panel', () => {
    const own = { 'user.value': { equals: 'stranger' } }
    const granted = rules().filter(({ named, stranger }) => named && stranger !== false)
    expect(Object.fromEntries(granted.map(({ what, stranger }) => [what, stranger]))).toEqual({
      'payload-preferences: read': own,
      'payload-preferences: update': own,
      'payload-preferences: delete': own,
    })
  })
})
