import { parse, serialize } from 'parse5'
import {
  attribute,
  type Element,
  elementsIn,
  hasClass,
  insert,
  type Parent,
  remove,
  setAttribute,
  textOf,
} from './html'
import { wayFrom } from './names'

/** What a page leads to. */
export type Surroundings = {
  /** The file of the page in the copy. */
  file: string
  publicUrl: string
  /** The file of a page that is in the copy; undefined if it is not. */
  pageFile(target: string): string | undefined
  /** The file of a picture or style sheet, which will be in the copy. */
  assetFile(source: string): string
  /** HTML at the top of the page, given the list of emergency numbers. */
  banner(emergency: string): string
  /** HTML in place of the content. */
  content?: string
}

export type CopiedPage = { html: string; title: string; text: string }

/** Parts that only work with a server. */
const gone = (element: Element): boolean =>
  attribute(element, 'data-now') !== undefined ||
  ['script', 'form', 'noscript', 'template', 'iframe'].includes(element.tagName) ||
  ['bn-filters', 'bn-poster', 'bn-emergency', 'bn-listen'].some((name) => hasClass(element, name)) ||
  (hasClass(element, 'bn-drop') && element.tagName === 'details') ||
  (element.tagName === 'link' && !['stylesheet', 'icon'].includes(attribute(element, 'rel') ?? '')) ||
  (element.tagName === 'meta' && attribute(element, 'property') !== undefined)

/** A page as it is in the copy: without scripts and forms, links from file to file, pictures beside it. */
export function copiedPage(source: string, around: Surroundings): CopiedPage {
  const document = parse(source)
  const all = [...elementsIn(document)]
  const numbers = all.find((element) => hasClass(element, 'bn-emergency'))
  const list = numbers && [...elementsIn(numbers)].find(({ tagName }) => tagName === 'ul')
  for (const element of all) if (gone(element)) remove(element)
  for (const element of [...elementsIn(document)]) adapt(element, around)
  const find = (name: string) => [...elementsIn(document)].find(({ tagName }) => tagName === name)
  const main = find('main')
  const result = {
    title: textOf(find('h1') ?? find('title') ?? document),
    text: main ? textOf(main) : '',
  }
  if (around.content !== undefined && main) {
    for (const child of [...main.childNodes]) remove(child)
    insert(around.content, 'last', main)
  }
  const [head, body] = [find('head') as Parent, find('body') as Parent]
  insert(`<link rel="stylesheet" href="${wayFrom(around.file, 'assets/copy.css')}">`, 'last', head)
  insert(around.banner(list ? serialize(list) : ''), 'first', body)
  return { ...result, html: serialize(document) }
}

function adapt(element: Element, { file, pageFile, assetFile, publicUrl }: Surroundings): void {
  const { tagName } = element
  const to = (target: string) => wayFrom(file, target)
  setAttribute(element, 'nonce', undefined)
  if (tagName === 'a') {
    const href = attribute(element, 'href')
    if (!href?.startsWith('/')) return
    const [target = '', fragment] = href.split('#', 2)
    const page = pageFile(target)
    const ending = fragment === undefined ? '' : `#${fragment}`
    setAttribute(element, 'href', page ? to(page) + ending : publicUrl + href)
  } else if (tagName === 'link') {
    const href = attribute(element, 'href')
    setAttribute(element, 'href', href?.startsWith('/') ? to(assetFile(href)) : undefined)
  } else if (tagName === 'picture') {
    const [source, ...others] = [...elementsIn(element)].filter((one) => one.tagName === 'source')
    const img = [...elementsIn(element)].find((one) => one.tagName === 'img')
    if (img && source) setAttribute(img, 'srcset', attribute(source, 'srcset'))
    for (const one of [source, ...others]) if (one) remove(one)
  } else if (tagName === 'img') {
    const picture = smallest(attribute(element, 'srcset')) ?? attribute(element, 'src')
    setAttribute(element, 'srcset', undefined)
    setAttribute(element, 'sizes', undefined)
    if (picture?.startsWith('/')) setAttribute(element, 'src', to(assetFile(picture)))
    else setAttribute(element, 'src', picture?.startsWith('data:') ? picture : undefined)
  } else if (['video', 'audio'].includes(tagName))
    for (const name of ['src', 'poster']) setAttribute(element, name, undefined)
}

/** The narrowest picture of a `srcset`. */
function smallest(srcset: string | undefined): string | undefined {
  const pictures = (srcset ?? '').split(',').map((one) => one.trim().split(/\s+/, 2) as [string, string?])
  const [narrowest] = pictures
    .filter(([source]) => source)
    .sort(([, one], [, other]) => parseInt(one ?? '0', 10) - parseInt(other ?? '0', 10))
  return narrowest?.[0]
}
