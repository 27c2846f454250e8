const mailAddress = /[^\s@]+\s?@\s?[^\s@]+\.[^\s@]{2,}/u
const accountNumber = /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?\b/iu
/** Dates and times have as many digits as a telephone number. */
const dates =
  /\b(?:\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})?|\d{4}-\d{2}-\d{2})(?!\d)|\b\d{1,2}[:.]\d{2}(?!\d)/g
/** Digits, with at most two of the marks that people write between them. */
const digits = /\+?\d(?:[\s()/.-]{0,2}\d)+/g

/**
 * Whether a text obviously names a person's e-mail address, telephone number or bank account. Digits of every script
 * count. Emergency numbers, dates, times, postal codes and amounts do not.
 */
export function namesPerson(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\p{Nd}/gu, latinDigit)
  if (mailAddress.test(plain) || accountNumber.test(plain)) return true
  return (plain.replace(dates, ' ').match(digits) ?? []).some((found) => {
    const count = found.replace(/\D/g, '').length
    return count >= (/^[+0]/.test(found) ? 6 : 9)
  })
}

/** Unicode keeps the ten digits of a script together, from zero on, at a multiple of ten after a first of its own. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}
