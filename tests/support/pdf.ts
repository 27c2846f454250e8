import { createCanvas } from '@napi-rs/canvas'
import { createRequire } from 'node:module'
import path from 'node:path'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** A page as its readers get it. */
export type ReadPage = { text: string; lines: string[]; width: number; height: number }

/** Reads a PDF with a library that had no part in making it. */
export async function readPdf(bytes: Uint8Array) {
  const document = await open(bytes)
  const { info, metadata } = await document.getMetadata()
  const pages: ReadPage[] = []
  const alternatives: string[] = []
  const sizes = new Set<number>()
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    alternatives.push(...alternativesIn((await page.getStructTree()) as Tagged | null))
    const lines: string[] = ['']
    for (const item of items)
      if ('str' in item) {
        lines[lines.length - 1] += item.str
        if (item.str.trim()) sizes.add(item.height)
        if (item.hasEOL) lines.push('')
      }
    const [, , width = 0, height = 0] = page.view
    pages.push({ text: lines.join(' ').replace(/\s+/g, ' '), lines, width, height })
  }
  await document.loadingTask.destroy()
  return {
    pages,
    alternatives,
    /** Heights of the type in points. */
    sizes: [...sizes],
    languages: (info as { Language?: string }).Language,
    info: info as Record<string, unknown>,
    part: metadata?.get('pdfuaid:part') as string | null,
  }
}

/** A page as a picture: PNG, and the pixels. `scale` 1 is 72 dots per inch. */
export async function drawPage(bytes: Uint8Array, number = 1, scale = 2) {
  const document = await open(bytes)
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(viewport.width, viewport.height)
  await page.render({ canvas: canvas as never, viewport }).promise
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  await document.loadingTask.destroy()
  return { png: canvas.toBuffer('image/png'), data, width: canvas.width, height: canvas.height }
}

const open = (bytes: Uint8Array) =>
  getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: `${folder}/standard_fonts/`,
  }).promise

type Tagged = { alt?: string; children?: Tagged[] }

/** Alternative texts of a page's pictures. */
const alternativesIn = (tree: Tagged | null): string[] => [
  ...(tree?.alt ? [tree.alt] : []),
  ...(tree?.children ?? []).flatMap(alternativesIn),
]
