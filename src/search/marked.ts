import { formsOf } from './fold'

/** A part of a text, and whether it is what was searched for. */
export type Part = { text: string; isMatch: boolean }

const word = /[\p{L}\p{N}\p{M}'’ʼ]+/gu
/** Characters of an excerpt, and of it before the first match. */
const [excerptLength, before] = [220, 60]

/** Recognises words that the index found, by their form, or by the stem they begin with. */
export type Matches = (word: string) => boolean

/** @param wanted forms and stems of the index. */
export function matchesOf(wanted: Iterable<string>): Matches {
  const forms = new Set(wanted)
  const stems = [...forms].filter((one) => one.length >= 4)
  return (text) =>
    formsOf(text).some(
      (form) =>
        forms.has(form) || stems.some((stem) => form.startsWith(stem) && form.length - stem.length <= 3),
    )
}

/** The whole text in parts. */
export function marked(text: string, matches: Matches): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const { 0: one, index } of text.matchAll(word)) {
    if (!matches(one)) continue
    if (index > end) parts.push({ text: text.slice(end, index), isMatch: false })
    parts.push({ text: one, isMatch: true })
    end = index + one.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMatch: false })
  return parts
}

/** The summary, or the part of the body around the first match if only that has one. */
export function excerptOf(summary: string, body: string, matches: Matches): Part[] {
  const [short, long] = [marked(summary, matches), marked(body, matches)]
  const isInBody = !short.some(({ isMatch }) => isMatch) && long.some(({ isMatch }) => isMatch)
  if (summary && !isInBody) return clipped(short, 0)
  const first = long.findIndex(({ isMatch }) => isMatch)
  const place = first < 0 ? 0 : long.slice(0, first).reduce((sum, { text }) => sum + text.length, 0)
  return clipped(long, startBefore(body, place))
}

/** The beginning of the sentence before `place`, or of a word near it. */
function startBefore(text: string, place: number): number {
  if (place <= before) return 0
  const near = text.slice(place - before, place)
  const sentence = near.search(/[.!?:]\s[^.!?:]*$/)
  if (sentence >= 0) return place - before + sentence + 2
  return place - before + Math.max(0, near.indexOf(' ') + 1)
}

function clipped(parts: readonly Part[], start: number): Part[] {
  const shown: Part[] = start > 0 ? [{ text: '… ', isMatch: false }] : []
  let place = 0
  for (const { text, isMatch } of parts) {
    const [from, to] = [Math.max(start - place, 0), Math.min(start + excerptLength - place, text.length)]
    if (from < to) {
      const isCut = to < text.length
      const piece = text.slice(from, to)
      shown.push({ text: isCut ? `${piece.replace(/\s?\S*$/, '') || piece} …` : piece, isMatch })
    }
    place += text.length
  }
  return shown
}
