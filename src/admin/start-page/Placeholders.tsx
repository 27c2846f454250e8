import type { CollectionSlug, PayloadRequest } from 'payload'
import { rightsTo } from '../../../access/rights'
import type { CollectionName, GlobalName } from '../../../access/table'
import { findPlaceholders, type WithPlaceholder } from '../../placeholders/find-placeholders'
import { editableRecords } from './editable-records'
import type { StepProps } from './types'

const most = 10

type Shown = { path: string; title: string }

/** Texts in square brackets that still have to be filled in, in records the user may change; nothing if there are none. */
export async function Placeholders({ t, req }: StepProps) {
  const shown = await shownTo(req, await findPlaceholders(req))
  if (!shown.length) return null
  return (
    <li className="bn-start__step bn-start__step--warn">
      <h2>{t.placeholders}</h2>
      <p>{t.placeholdersHow}</p>
      <ul>
        {shown.slice(0, most).map(({ path, title }) => (
          <li key={path}>
            <a href={path}>{title || t.noTitle}</a>
          </li>
        ))}
      </ul>
      {shown.length > most && <p>{t.placeholdersMore(shown.length - most)}</p>}
    </li>
  )
}

async function shownTo(req: PayloadRequest, found: WithPlaceholder[]): Promise<Shown[]> {
  const language = req.i18n.language === 'en' ? 'en' : 'de'
  const globals = found
    .filter(({ id, slug }) => !id && rightsTo('U', slug as GlobalName, req.user).length)
    .map(({ slug }) => {
      const { label } = req.payload.config.globals.find((one) => one.slug === slug)!
      return { path: `/admin/globals/${slug}`, title: labelIn(label, language) ?? slug }
    })
  const slugs = [...new Set(found.filter(({ id }) => id).map(({ slug }) => slug as CollectionName))]
  const records = await Promise.all(slugs.map((slug) => recordsOf(req, slug, found)))
  return [...globals, ...records.flat()]
}

const labelIn = (label: unknown, language: 'de' | 'en'): string | undefined =>
  typeof label === 'object' && label ? (label as Record<string, string>)[language] : undefined

async function recordsOf(
  req: PayloadRequest,
  slug: CollectionName,
  found: WithPlaceholder[],
): Promise<Shown[]> {
  const title = req.payload.collections[slug as CollectionSlug].config.admin.useAsTitle ?? 'id'
  const ids = found.filter((one) => one.slug === slug).map(({ id }) => id)
  const { docs } = await req.payload.find({
    collection: slug as CollectionSlug,
    where: { and: [{ id: { in: ids.slice(0, 500) } }, ...(await editableRecords(slug, req))] },
    draft: true,
    limit: most + 1,
    depth: 0,
    select: { [title]: true } as never,
    overrideAccess: false,
    req,
  })
  return (docs as unknown as ({ id: string } & Record<string, unknown>)[]).map((doc) => ({
    path: `/admin/collections/${slug}/${doc.id}`,
    title: String(doc[title] ?? ''),
  }))
}
