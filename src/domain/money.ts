/** Parses an amount in German notation ("1.234,50", "12", "0,3") or with a decimal point, into cents. */
export function centsFrom(text: string): number | undefined {
  const plain = text.replace(/[\s€]/g, '')
  const german = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$|^\d+(,\d{1,2})?$/.test(plain)
  const english = /^\d+\.\d{1,2}$/.test(plain)
  if (!german && !english) return undefined
  const [euros = '0', rest = ''] = german ? plain.replaceAll('.', '').split(',') : plain.split('.')
  const cents = Number(euros) * 100 + Number(rest.padEnd(2, '0'))
  return Number.isSafeInteger(cents) ? cents : undefined
}

/** Cents as an amount in euros without the sign: 123450 becomes "1.234,50". */
export function euros(cents: number): string {
  return new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 }).format(cents / 100)
}
