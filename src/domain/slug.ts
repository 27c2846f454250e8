const longest = 100

const replacements: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', å: 'aa' }

/** A slug from a title: lower-case Latin letters, digits and single hyphens. */
export function slugFrom(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøå]/g, (letter) => replacements[letter]!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest)
    .replace(/-+$/, '')
}

/** Whether the text is a valid slug. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= longest
}

/** The slug with a number at its end, from 2 on, for a second record with the same title; 1 leaves it unchanged. */
export function numbered(slug: string, number: number): string {
  if (number === 1) return slug
  const end = `-${number}`
  return slug.slice(0, longest - end.length).replace(/-+$/, '') + end
}

/** The part a slug shares with its numbered variants. */
export const stemOf = (slug: string): string => slug.slice(0, 85).replace(/(-\d*)+$/, '')
