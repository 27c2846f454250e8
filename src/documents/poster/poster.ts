import QRCode from 'qrcode'
import { compilePdf } from '../typst'
import { template } from './template'
import { shortened } from './shortened'

/**
 * One line of a poster; without a label, it belongs to the line above. `ltr` keeps numbers and addresses from left to
 * right among Arabic text.
 */
export type PosterFact = { label: string; value: string; ltr?: boolean; lang?: string }

/** A page of a poster, in one language. All texts are shown as they are; long ones are shortened. */
export type PosterPage = {
  /** BCP 47. */
  lang: string
  rtl: boolean
  site: string
  district: string
  kind: string
  name: string
  /** The language of name and text if they are not translated, BCP 47. */
  nameLang?: string
  /** What it is, in a few sentences. */
  text: string
  /** Something to know first, such as `cancelled`. */
  notice: string
  facts: PosterFact[]
  /** What the QR code leads to. */
  target: string
  /** What the QR code is for, beside it. */
  scan: string
  /** Alternative text of the QR code. */
  scanAlt: string
  /** The address to type. */
  address: string
  /** The day of its data, as a sentence. */
  asOf: string
}

/** Most characters shown of each text. */
const most = { line: 160, name: 220, text: 300, value: 320 }
/** Most facts of a page. */
const mostFacts = 12

/**
 * An A4 poster as PDF/UA-1, one page for each language. The text is made smaller until the page holds it. The same
 * data gives the same bytes.
 *
 * @throws Error if there is no page
 */
export async function posterPdf(pages: readonly PosterPage[]): Promise<Buffer> {
  if (!pages.length) throw new Error('A poster needs a page.')
  const drawn = await Promise.all(pages.map(prepared))
  return compilePdf(template, { title: drawn[0]!.name || drawn[0]!.site, pages: drawn })
}

async function prepared(page: PosterPage) {
  const line = (text: string) => shortened(text, most.line)
  return {
    ...page,
    site: line(page.site),
    district: line(page.district),
    kind: line(page.kind),
    name: shortened(page.name, most.name),
    nameLang: page.nameLang ?? page.lang,
    text: shortened(page.text, most.text),
    notice: line(page.notice),
    facts: page.facts
      .filter(({ value }) => value)
      .slice(0, mostFacts)
      .map((fact) => ({
        label: line(fact.label),
        value: shortened(fact.value, most.value),
        // Texts that are not translated are German.
        ltr: fact.ltr ?? Boolean(page.rtl && fact.lang && fact.lang !== page.lang),
        lang: fact.lang ?? page.lang,
      })),
    scan: shortened(page.scan, most.value),
    scanAlt: line(page.scanAlt) || page.target,
    address: line(page.address),
    asOf: line(page.asOf),
    code: await QRCode.toString(page.target, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 }),
  }
}
