import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { array, group, relationship, upload } from '../../../collections/shared/fields'
import { lettingGo } from '../../../src/database/schema/letting-go'

const flattened = (fields: unknown[]): FlattenedField[] =>
  (fields as (FlattenedField & { fields?: unknown[] })[]).map((field) =>
    field.fields ? { ...field, flattenedFields: flattened(field.fields) } : field,
  ) as FlattenedField[]
const columns = (...keys: string[]) => ({
  columns: Object.fromEntries(
    keys.map((key) => [key, { name: `${key.toLowerCase().replace(/id$/, '')}_id` }]),
  ),
})

/** Diaries in a table of its own, with rows and a table of references to many. */
const schema = {
  tableNameMap: new Map(['diaries', 'diaries_days', 'users', 'media'].map((name) => [name, name])),
  rawTables: {
    diaries: columns('cover_image', 'author'),
    diaries_days: columns('reader'),
    diaries_rels: columns('usersID', 'mediaID'),
  },
}
const found = (...fields: unknown[]) =>
  Object.fromEntries(
    lettingGo(
      { collections: [{ slug: 'diaries', flattenedFields: flattened(fields) }], globals: [] } as never,
      schema as never,
    ),
  )
const readers = (name: string, onDelete?: 'empty' | 'forget') =>
  relationship(name, 'Wer', 'Who', { relationTo: 'users', hasMany: true, ...(onDelete && { onDelete }) })

describe('references with onDelete', () => {
  it('are none by default', () => {
    expect(found(relationship('author', 'Wer', 'Who', { relationTo: 'users' }), readers('readers'))).toEqual(
      {},
    )
  })

  it('are found in groups, rows and lists', () => {
    expect(
      found(
        relationship('author', 'Wer', 'Who', { relationTo: 'users', onDelete: 'forget' }),
        group('cover', 'Titel', 'Cover', [
          upload('image', 'Bild', 'Image', { relationTo: 'media', onDelete: 'empty' }),
        ]),
        array('days', 'Tage', 'Days', {
          fields: [relationship('reader', 'Wer', 'Who', { relationTo: 'users', onDelete: 'empty' })],
        }),
        readers('readers', 'empty'),
      ),
    ).toEqual({
      'diaries.author_id': 'forget',
      'diaries.cover_image_id': 'empty',
      'diaries_days.reader_id': 'empty',
      'diaries_rels.users_id': 'empty',
    })
  })

  it('are refused when lists that share a column differ', () => {
    expect(() => found(readers('readers', 'empty'), readers('writers'))).toThrow(
      'diaries.readers and diaries.writers share a column: both say the same onDelete, or none.',
    )
  })

  it('are refused when no column holds the reference', () => {
    expect(() =>
      found(relationship('editor', 'Wer', 'Who', { relationTo: 'users', onDelete: 'empty' })),
    ).toThrow('diaries.editor says onDelete, but no column of "diaries" holds the reference.')
  })
})
