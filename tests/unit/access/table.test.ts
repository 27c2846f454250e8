import { describe, expect, it } from '@jest/globals'
import type { SanitizedConfig } from 'payload'
import { withAccess, withGlobalAccess } from '../../../access/compile'
import { everyOperationNamed } from '../../../access/system'
import { globalsTable, systemTable, table } from '../../../access/table'

type Entity = { slug: string; access: Record<string, unknown>; graphQL?: unknown }
const entities = (...slugs: string[]): Entity[] =>
  slugs.map((slug) => ({ slug, access: {}, fields: [], flattenedFields: [], hooks: { beforeOperation: [] } }))

/** A final configuration as Payload would give it, with one difference to what the table names. */
function configWith(
  change: (collections: string[], globals: string[]) => void = () => {},
): Promise<SanitizedConfig> {
  const collections = [...Object.keys(table), ...Object.keys(systemTable)]
  const globals = Object.keys(globalsTable)
  change(collections, globals)
  return Promise.resolve({ collections: entities(...collections), globals: entities(...globals) } as never)
}

describe('the table of access', () => {
  it('is enough for exactly the collections and globals that there are', async () => {
    await expect(everyOperationNamed(configWith())).resolves.toBeDefined()
  })

  it.each([
    ['collection', 'diaries', (collections: string[]) => void collections.push('diaries')],
    ['global', 'weather', (_: string[], globals: string[]) => void globals.push('weather')],
  ])('stops the start when a %s has no row', async (_, name, change) => {
    await expect(everyOperationNamed(configWith(change))).rejects.toThrow(
      `access/table.ts does not name "${name}"`,
    )
  })

  it.each([
    ['of a collection', 'articles', (collections: string[]) => void collections.shift()],
    ['of a collection of Payload', 'payload-kv', (collections: string[]) => void collections.pop()],
    ['of a global', 'fund-settings', (_: string[], globals: string[]) => void globals.pop()],
  ])('stops the start when a row %s is left over', async (_, name, change) => {
    await expect(everyOperationNamed(configWith(change))).rejects.toThrow(
      `access/table.ts names "${name}", which does not exist`,
    )
  })

  it('gives nobody an operation that nobody named', async () => {
    const { collections } = await everyOperationNamed(configWith())
    const admin = { req: { user: { id: 'admin', roles: ['admin'] } } }
    for (const { slug, access } of collections as unknown as Entity[])
      for (const operation of ['create', 'readVersions', 'unlock', 'admin'])
        expect({ slug, operation, may: (access[operation] as (args: object) => unknown)(admin) }).toEqual({
          slug,
          operation,
          may: false,
        })
  })

  it('keeps what Payload adds by itself out of GraphQL', async () => {
    const { collections } = await everyOperationNamed(configWith())
    const hidden = (collections as unknown as Entity[])
      .filter(({ graphQL }) => graphQL === false)
      .map(({ slug }) => slug)
    expect(hidden.sort()).toEqual(Object.keys(systemTable).sort())
  })

  it('is asked for every collection and global that is declared', () => {
    expect(() => withAccess({ slug: 'diaries', fields: [] })).toThrow(
      'access/table.ts has no row for "diaries"',
    )
    expect(() => withGlobalAccess({ slug: 'weather', fields: [] })).toThrow(
      'access/table.ts has no row for "weather"',
    )
  })

  it('lets `pub` mean what is published only where drafts are kept', () => {
    const fields: never[] = []
    expect(() => withAccess({ slug: 'topics', versions: false, fields })).toThrow(
      '"topics" keeps no drafts: access/scopes.ts must say what "pub" means for it.',
    )
    expect(() => withAccess({ slug: 'topics', versions: { drafts: true }, fields })).not.toThrow()
    expect(() => withAccess({ slug: 'placements', versions: false, fields })).not.toThrow()
  })
})
