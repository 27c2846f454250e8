/** As `search_clean` and `search_fold` of the migration: change both together. */
const guiding = /['`´ʼ‘’\u0483-\u0487\u0610-\u061a\u0640\u064b-\u0652\u0670\u06d6-\u06ed\u00ad\u200c-\u200f]/g
const marks = /[\u0300-\u036f\u0653-\u0655]/g
const letters: Record<string, string> = {
  ...{ ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd' },
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ە: 'ه', ھ: 'ه', ۀ: 'ه' },
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)])),
}
const others = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')

const clean = (text: string): string => text.normalize('NFKC').toLowerCase().replace(guiding, '')

/** The forms in which the index knows a word: without accents, and with umlauts written as two letters. */
export function formsOf(text: string): string[] {
  const plain = clean(text)
  const long = plain.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
  return [...new Set([withoutAccents(plain), withoutAccents(long)])]
}

const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(others, (letter) => letters[letter]!)
