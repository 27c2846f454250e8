import { type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { isolated } from '../../../src/payload-fixes/requests/isolated'
import type { Article } from '../../../payload-types'
import { type ContentLocale, contentLocales, defaultLocale } from '../../../src/domain/locales'

const translated = ['title', 'teaser', 'body'] as const
type InEveryLocale = Partial<Record<ContentLocale, unknown>>
/** An article's texts and translation states in all locales at once. */
type Texts = Partial<Record<(typeof translated)[number] | 'translationState', InEveryLocale>> &
  Pick<Article, 'publishedAt'>

/** The last published texts: drafts in between do not count. */
export const rememberPublishedTexts: CollectionBeforeChangeHook<Article> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  // A restored version includes its translations.
  if (
    req.context.isRestoringVersion ||
    operation !== 'update' ||
    data._status !== 'published' ||
    !originalDoc
  )
    return data
  const texts = await read(req, originalDoc.id)
  // An article that was never public has no readers in any language yet.
  if (texts?.publishedAt) req.context.publishedTexts = texts
  return data
}

/**
 * When a German text changes, marks translations that did not change with it as outdated, in the same transaction, so
 * that editors know when another language shows old figures.
 */
export const markTranslationsOutdated: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const before = req.context.publishedTexts as Texts | undefined
  delete req.context.publishedTexts
  const now = before && (await read(req, doc.id))
  if (!now || isSame(before, now, defaultLocale)) return doc
  for (const { code } of contentLocales) {
    if (code === defaultLocale || now.translationState?.[code] !== 'current' || !isSame(before, now, code))
      continue
    await req.payload.update({
      collection: 'articles',
      id: doc.id,
      locale: code,
      data: { translationState: 'outdated' },
      overrideAccess: true, // the mark is the system's own, on the record the user has just changed
      req: isolated(req),
    })
  }
  return doc
}

function isSame(before: Texts, now: Texts, locale: ContentLocale): boolean {
  const text = (texts: Texts, field: (typeof translated)[number]) =>
    JSON.stringify(texts[field]?.[locale] ?? null)
  return translated.every((field) => text(before, field) === text(now, field))
}

/** The current or previous public record; read by the system for its marks, never returned to a client. */
async function read(req: PayloadRequest, id: string): Promise<Texts | undefined> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    locale: 'all',
    depth: 0,
    limit: 1,
    overrideAccess: true, // see above
    req: isolated(req),
  })
  return docs[0] as unknown as Texts | undefined
}
