/**
 * A text on one line, without control characters and of at most `most` characters; cut between words, with an ellipsis.
 */
export function shortened(text: string, most: number): string {
  // Single surrogates cannot be written as UTF-8.
  const plain = text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim()
  const characters = [...plain]
  if (characters.length <= most) return plain
  const cut = characters.slice(0, most - 1).join('')
  const atWord = cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))
  return `${(atWord.length > cut.length / 2 ? atWord : cut).replace(/[\s.,;:]+$/, '')}…`
}
