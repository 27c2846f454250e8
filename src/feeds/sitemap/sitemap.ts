import { roundedNow } from '../../site/events/dates'
import { urlOf } from '../../site/address'
import { languagesOf } from '../../site/offered'
import { SitemapCountsDocument } from '../../site/operations'
import { query } from '../../site/query'
import { loadSettings } from '../../site/settings'
import { type FeedDocument, sitemapType } from '../document'
import { type Xml, xmlOf } from '../xml'
import { addressesOf } from './addresses'
import { kinds, mostParts, partSize } from './kinds'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Pages that are part of the site; with `#` or parameters they are the same pages. */
const fixedPages = [
  ...['/', '/themen', '/aktuelles', '/gemeinden', '/mithelfen', '/termine', '/hilfe', '/konzept'],
  ...['/brief', '/woerter'],
]

/** The index: a part for the pages of the site itself, and one or more for each kind of record. */
export async function sitemapIndex(): Promise<FeedDocument> {
  const lists = await query('de', SitemapCountsDocument, { now: roundedNow(new Date()) })
  const parts = Object.entries(kinds).flatMap(([name, { list }]) => {
    const { totalDocs, docs } = lists[list]
    return Array.from({ length: Math.min(Math.ceil(totalDocs / partSize), mostParts) }, (_, index) => ({
      loc: urlOf(`/sitemap/${name}-${index + 1}.xml`),
      lastmod: docs[0]?.updatedAt,
    }))
  })
  return documentOf({
    sitemapindex: { '@xmlns': namespace, sitemap: [{ loc: urlOf('/sitemap/start.xml') }, ...parts] },
  })
}

/** A part by its name, such as `artikel-1` or `start`; undefined if there is none. */
export async function sitemapPart(name: string): Promise<FeedDocument | undefined> {
  const offered = languagesOf(await loadSettings('de'))
  if (name === 'start') return urlset(fixedPages.flatMap((path) => addressesOf(offered, path)))
  const [, kindName = '', number = ''] = /^([a-z]+)-([1-9]\d?)$/.exec(name) ?? []
  const kind = Object.hasOwn(kinds, kindName) ? kinds[kindName] : undefined
  if (!kind || Number(number) > mostParts) return undefined
  const { docs } = await kind.load(Number(number))
  if (!docs.length) return undefined
  return urlset(docs.flatMap((record) => addressesOf(offered, kind.path + record.slug, record)))
}

const urlset = (url: Xml[]): FeedDocument =>
  documentOf({ urlset: { '@xmlns': namespace, '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml', url } })

const documentOf = (root: Xml): FeedDocument => ({ type: sitemapType, body: xmlOf(root) })
