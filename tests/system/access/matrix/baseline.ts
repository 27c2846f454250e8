import type { CollectionSlug } from 'payload'
import type { Ids } from './fixtures'
import { tableOf } from './names'
import { type Ask, contentOf, type Records, type Row, type Rows } from './rows'
import { world } from './world'
import type { Described, Kind } from './world/shape'

/** The records of the world as they are before anybody tries anything: every attempt is undone. */
export class Baseline {
  readonly #rows = new Map<string, Rows>()
  readonly #versions = new Map<string, string>()

  private constructor(readonly ids: Ids) {}

  static async read(records: Records, ask: Ask, ids: Ids): Promise<Baseline> {
    const baseline = new Baseline(ids)
    for (const { slug, records: kinds } of world) {
      const table = tableOf(slug)
      const rows = await records.read(
        ask,
        table,
        kinds.map(({ name }) => ids.get(`${slug}/${name}`)!),
      )
      baseline.#rows.set(slug, rows)
      for (const [id, all] of rows)
        for (const { table: name, row } of all)
          if (name === `_${table}_v`) baseline.#versions.set(String(row.id), id)
    }
    return baseline
  }

  idOf({ slug }: Described, { name }: Pick<Kind, 'name'>): string {
    const id = this.ids.get(`${slug}/${name}`)
    if (!id) throw new Error(`There is no ${slug}/${name}.`)
    return id
  }

  rowsOf(slug: CollectionSlug, id: string): Row[] | undefined {
    return this.#rows.get(slug)?.get(id)
  }

  /** The record that a version is of. */
  ownerOf(version: string): string | undefined {
    return this.#versions.get(version)
  }

  versionsOf(slug: CollectionSlug, id: string): string[] {
    const name = `_${tableOf(slug)}_v`
    return this.rowsOf(slug, id)!
      .filter(({ table }) => table === name)
      .map(({ row }) => String(row.id))
  }

  /** Whether the rows are what the record was. */
  isUnchanged(slug: CollectionSlug, id: string, after: readonly Row[]): boolean {
    return JSON.stringify(this.rowsOf(slug, id) ?? []) === JSON.stringify(after)
  }

  /** Which of the fields hold something else now. */
  changed(slug: CollectionSlug, id: string, after: readonly Row[], fields: readonly string[]): string[] {
    const before = this.rowsOf(slug, id) ?? []
    const table = tableOf(slug)
    return fields.filter((field) => contentOf(field, table, before) !== contentOf(field, table, after))
  }
}
