import DataLoader from 'dataloader'
import type { CollectionSlug, GlobalSlug, PayloadRequest, SelectType } from 'payload'
import { contentLocales } from '../../domain/locales'
import { isolated } from '../../payload-fixes/requests/isolated'
import type { GraphqlContext } from '../context'
import { ofDrafts } from '../joins/join-of-one'
import { type Translated, type Translation, translationsOf } from './states'

type InAllLocales = Record<string, unknown>
type Loader = DataLoader<string, Translation[]>

const loaders = new WeakMap<GraphqlContext, Map<string, Loader>>()

/** The translations of a record, loaded for all records of an answer at once, with the rights of the client. */
export function translationsOfRecord(
  context: GraphqlContext,
  slug: string,
  translated: Translated,
  id: string,
): Promise<Translation[]> {
  const known = loaders.get(context) ?? new Map<string, Loader>()
  loaders.set(context, known)
  const loader =
    known.get(slug) ?? new DataLoader((ids: readonly string[]) => load(context.req, slug, translated, ids))
  known.set(slug, loader)
  return loader.load(id)
}

async function load(req: PayloadRequest, slug: string, translated: Translated, ids: readonly string[]) {
  const { docs } = await req.payload.find({
    collection: slug as CollectionSlug,
    where: { id: { in: [...ids] } },
    ...{
      depth: 0,
      limit: ids.length,
      pagination: false,
      locale: 'all',
      select: selectOf(translated) as never,
    },
    ...{ draft: ofDrafts(req), trash: true },
    overrideAccess: false,
    req: isolated(req),
  })
  const found = new Map((docs as unknown as InAllLocales[]).map((doc) => [String(doc.id), doc]))
  return ids.map((id) => translationsIn(translated, found.get(id) ?? {}))
}

export async function translationsOfGlobal(
  { req }: GraphqlContext,
  slug: string,
  translated: Translated,
): Promise<Translation[]> {
  const record = await req.payload.findGlobal({
    slug: slug as GlobalSlug,
    ...{ depth: 0, locale: 'all', draft: ofDrafts(req) },
    overrideAccess: false,
    req: isolated(req),
  })
  return translationsIn(translated, record as unknown as InAllLocales)
}

/** Payload's `select` for the texts that decide. */
function selectOf({ texts, stateField }: Translated): SelectType {
  const select: Record<string, unknown> = stateField ? { [stateField]: true } : {}
  for (const { path } of texts) {
    let at = select
    for (const name of path.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>
    at[path.at(-1)!] = true
  }
  return select as SelectType
}

function translationsIn({ texts, all, stateField }: Translated, record: InAllLocales): Translation[] {
  const value = (path: readonly string[], locale: string): unknown => {
    let at: unknown = record
    for (const name of [...path, locale]) at = (at as InAllLocales | null | undefined)?.[name]
    return at
  }
  return translationsOf(
    contentLocales.map(({ code: locale }) => {
      const written = texts.map(({ path }) => !['', null, undefined].includes(value(path, locale) as never))
      const isWritten = all ? written.every(Boolean) : written.some(Boolean)
      return { locale, isWritten, state: stateField ? value([stateField], locale) : undefined }
    }),
  )
}
