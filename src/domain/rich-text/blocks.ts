import { pagePathOf } from '../site-paths'
import { isLink } from '../link'
import type { ContentLocale } from '../locales'
import { intlLocales } from '../intl'
import { pathIn } from '../site-paths'
import { type Block, type GroupName, type Inline, line, lines, type Picture, plain } from './document'
import { idOf, type Records } from './records'

/** What nodes are read with: the language, and the records they refer to. */
export type Given = { locale: ContentLocale; records: Records }

type Fields = Record<string, unknown>

/** Where a link leads in the language; undefined if it must not be rendered, even if it was stored earlier. */
export const targetOf = (url: unknown, { locale }: Given): string | undefined =>
  isLink(url) ? pathIn(locale, url) : undefined

/** The parts of a block that editors insert, by its type. Unknown ones are left out. */
export function blockParts(fields: Fields, given: Given): Block[] {
  const read = Object.hasOwn(readers, String(fields.blockType))
    ? readers[fields.blockType as keyof typeof readers]
    : undefined
  return read ? read(fields, given) : []
}

const readers = { figure, quote, callToAction, downloads, relatedServices }

function figure({ value, label, sourceTitle, sourceUrl, asOf }: Fields, given: Given): Block[] {
  const source = linked(line(sourceTitle), targetOf(sourceUrl, given))
  const day = dayIn(given.locale, asOf)
  const note = [...source, ...(day ? [plain(source.length ? `, ${day}` : day)] : [])]
  return group('figure', [
    { kind: 'paragraph', role: 'value', content: lines(value) },
    { kind: 'caption', content: lines(label), note },
  ])
}

function quote({ text, author, role }: Fields): Block[] {
  const by = [line(author), line(role)].filter(Boolean).join(', ')
  return group('quote', [
    { kind: 'quotation', content: lines(text) },
    { kind: 'caption', content: lines(by), note: [] },
  ])
}

function callToAction({ text, label, url }: Fields, given: Given): Block[] {
  return group('call', [
    { kind: 'paragraph', content: lines(text) },
    { kind: 'paragraph', content: linked(line(label), targetOf(url, given)) },
  ])
}

function downloads({ heading, files }: Fields, given: Given): Block[] {
  const links = (Array.isArray(files) ? files : []).map((file) => fileLink(file, given))
  return listed('files', heading, links)
}

function relatedServices({ heading, services }: Fields, given: Given): Block[] {
  const links = (Array.isArray(services) ? services : []).map((service) => {
    const id = idOf(service)
    const found = id === undefined ? undefined : given.records('services', id)
    const page = found?.slug ? targetOf(pagePathOf('services', found.slug), given) : undefined
    return found ? linked(line(found.name), page) : []
  })
  return listed('services', heading, links)
}

/** A link to a file, by its description or name; empty if the reader may not see it. */
function fileLink(value: unknown, given: Given): Inline[] {
  const id = idOf(value)
  const file = id === undefined ? undefined : given.records('media', id)
  return file ? linked(line(file.alt) || line(file.filename), targetOf(file.url, given)) : []
}

/** The image of an upload, or a link to a file of another kind. */
export function uploaded(value: unknown, given: Given): Block[] {
  const id = idOf(value)
  const file = id === undefined ? undefined : given.records('media', id)
  const src = targetOf(file?.url, given)
  if (!file || !src) return []
  if (!file.mimeType?.startsWith('image/')) return [{ kind: 'paragraph', content: fileLink(value, given) }]
  const picture: Picture = { kind: 'picture', src, alt: line(file.alt) }
  if (file.width && file.height) Object.assign(picture, { width: file.width, height: file.height })
  if (file.srcset) picture.srcset = file.srcset
  if (line(file.credit)) picture.credit = line(file.credit)
  return [picture]
}

function linked(label: string, href: string | undefined): Inline[] {
  if (!label) return []
  return href ? [{ kind: 'link', href, newTab: false, content: [plain(label)] }] : [plain(label)]
}

function listed(name: 'files' | 'services', heading: unknown, entries: Inline[][]): Block[] {
  const items = entries.filter(({ length }) => length).map((content) => ({ content, blocks: [] }))
  if (!items.length) return []
  return group(name, [
    { kind: 'heading', level: 3, content: lines(heading) },
    { kind: 'list', ordered: false, start: 1, items },
  ])
}

/** The blocks that say something, in a group; nothing if none does. */
function group(name: GroupName, parts: Block[]): Block[] {
  const blocks = parts.filter(
    (part) =>
      !('content' in part) || part.content.length > 0 || (part.kind === 'caption' && part.note.length > 0),
  )
  return blocks.length ? [{ kind: 'group', name, blocks }] : []
}

const formats = new Map<ContentLocale, Intl.DateTimeFormat>()

/** A calendar day, `YYYY-MM-DD`, as people write it in the language. */
function dayIn(locale: ContentLocale, value: unknown): string {
  const day =
    typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? new Date(value.slice(0, 10)) : null
  if (!day || Number.isNaN(day.getTime())) return ''
  let format = formats.get(locale)
  if (!format)
    formats.set(locale, (format = new Intl.DateTimeFormat(intlLocales(locale), { timeZone: 'UTC' })))
  return format.format(day)
}
