import { randomUUID } from 'node:crypto'
import type { CollectionSlug, File, GlobalSlug, Payload, PayloadRequest, Where } from 'payload'
import { defaultLocale } from '../domain/locales'
import type { Entry } from './files'
import { inLocale, otherLocales, partsIn } from './localized'

/** The system seeds the database before any user exists: there are no rights to check. */
const asSystem = { overrideAccess: true, depth: 0 } as const

/** Writes seed records within one transaction, each only where it is missing. */
export class Writer {
  readonly counts: Record<string, number> = {}
  readonly #ids = new Map<string, string>()

  constructor(
    readonly payload: Payload,
    readonly req: PayloadRequest,
  ) {}

  /** The id of a record written or found under `key`. */
  id(collection: CollectionSlug, key: unknown): string {
    const id = this.#ids.get(`${collection} ${key}`)
    if (!id) throw new Error(`seed: ${collection} has no "${key}".`)
    return id
  }

  /** The ids of those keys that exist. */
  present(collection: CollectionSlug, keys: unknown): string[] {
    return ((keys as unknown[] | undefined) ?? []).flatMap(
      (key) => this.#ids.get(`${collection} ${key}`) ?? [],
    )
  }

  ids(collection: CollectionSlug, keys: unknown): string[] {
    return ((keys as unknown[] | undefined) ?? []).map((key) => this.id(collection, key))
  }

  /** The id where `key` is given, else undefined: for optional references. */
  maybe(collection: CollectionSlug, key: unknown): string | undefined {
    return key ? this.id(collection, key) : undefined
  }

  /**
   * Makes sure that a record exists: the one `where` finds, or a new one in German and then in every other
   * locale that `data` is written in. It is remembered under `key`. `file` is the content of a record that is a file.
   */
  async ensure(
    collection: CollectionSlug,
    key: unknown,
    where: Where,
    data: Entry,
    file?: () => Promise<File>,
  ): Promise<string> {
    const found = await this.payload.find({
      collection,
      where,
      limit: 1,
      trash: true,
      ...asSystem,
      req: this.req,
    })
    const id = found.docs[0]?.id ?? (await this.#create(collection, data, await file?.()))
    this.#ids.set(`${collection} ${key}`, String(id))
    return String(id)
  }

  /** As `ensure`, for collections whose records have a slug. */
  ensureSlug(collection: CollectionSlug, data: Entry): Promise<string> {
    return this.ensure(collection, data.slug, { slug: { equals: data.slug } }, data)
  }

  /**
   * Many records with slugs, each in all languages at once: one row and one version instead of a save for each
   * language. No hook or validation runs, so the data must be complete, rows with their ids.
   */
  async ensureAll(collection: CollectionSlug, all: readonly Entry[]): Promise<void> {
    const { payload, req } = this
    const where = { slug: { in: all.map(({ slug }) => slug) } }
    const found = await payload.find({ collection, where, pagination: false, trash: true, ...asSystem, req })
    const present = new Set(found.docs.map((record) => (record as { slug?: string }).slug))
    const missing = all.filter(({ slug }) => !present.has(slug as string))
    const now = new Date().toISOString()
    for (const data of missing) {
      const record = { ...withNewRows(data), createdAt: now, updatedAt: now }
      const { id } = await payload.db.create({ collection, data: structuredClone(record), req })
      await payload.db.createVersion({
        ...{ autosave: false, collectionSlug: collection, createdAt: now, updatedAt: now, parent: id, req },
        versionData: structuredClone(record) as never,
      })
    }
    if (missing.length) this.counts[collection] = missing.length
  }

  /** Fills a global that was never saved. */
  async ensureGlobal(slug: GlobalSlug, data: Entry): Promise<void> {
    const present = await this.payload.findGlobal({ slug, ...asSystem, req: this.req })
    if (present.createdAt) return
    const hasDrafts = this.payload.globals.config.some((one) => one.slug === slug && one.versions?.drafts)
    const status = hasDrafts ? { _status: 'published' } : {}
    const saved = await this.payload.updateGlobal({
      slug,
      data: { ...(inLocale(data, defaultLocale) as Entry), ...status } as never,
      locale: defaultLocale,
      ...asSystem,
      req: this.req,
    })
    for (const locale of otherLocales(data))
      await this.payload.updateGlobal({
        slug,
        data: {
          ...(withRowIds(inLocale(partsIn(data, locale), locale), saved) as Entry),
          ...status,
        } as never,
        locale,
        ...asSystem,
        req: this.req,
      })
    this.counts[slug] = 1
  }

  /** Sets empty fields: for references that are only known after both records exist. */
  async fillIn(collection: CollectionSlug, id: string, data: Entry): Promise<void> {
    const present = (await this.payload.findByID({
      collection,
      id,
      ...asSystem,
      req: this.req,
    })) as unknown as Entry
    const missing = Object.fromEntries(Object.entries(data).filter(([field]) => !present[field]))
    if (Object.keys(missing).length)
      await this.payload.update({
        collection,
        id,
        data: missing as never,
        locale: defaultLocale,
        ...asSystem,
        req: this.req,
      })
  }

  async #create(collection: CollectionSlug, data: Entry, file?: File): Promise<string | number> {
    const created = await this.payload.create({
      collection,
      ...(file ? { file } : {}),
      data: inLocale(data, defaultLocale) as never,
      locale: defaultLocale,
      draft: data._status === 'draft',
      ...asSystem,
      req: this.req,
    })
    for (const locale of otherLocales(data))
      await this.payload.update({
        collection,
        id: created.id,
        data: withRowIds(inLocale(partsIn(data, locale), locale), created) as never,
        locale,
        draft: data._status === 'draft',
        ...asSystem,
        req: this.req,
      })
    this.counts[collection] = (this.counts[collection] ?? 0) + 1
    return created.id
  }
}

/** Adds the saved ids to array rows, so that another locale's texts join the same rows. */
function withRowIds(value: unknown, saved: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(saved))
    return value.map((row, index) =>
      typeof row === 'object' && row !== null
        ? {
            ...(withRowIds(row, saved[index]) as object),
            id: (saved[index] as { id?: string } | undefined)?.id,
          }
        : row,
    )
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      withRowIds(one, (saved as Record<string, unknown> | undefined)?.[key]),
    ]),
  )
}

/** Gives the rows of lists their ids, so that the record and its version have the same. */
const withNewRows = (data: Entry): Entry =>
  Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      Array.isArray(value)
        ? value.map((row: unknown) => (isRow(row) ? { id: randomUUID(), ...row } : row))
        : value,
    ]),
  )

const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null
