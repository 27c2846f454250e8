const longestZipEnd = 65_557
const endOfZip = Buffer.from('PK\x05\x06', 'latin1')

/**
 * Whether a file that begins like a PDF is one from start to end: a version, a cross-reference table, an end marker
 * with nothing after it, and no ZIP archive at its end. Does not look for scripts and forms inside.
 */
export function isWholePdf(bytes: Buffer): boolean {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) return false
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 2048))
  if (!/startxref\s+\d+\s+%%EOF[\s\0]*$/.test(tail)) return false
  return !endsLikeZip(bytes)
}

function endsLikeZip(bytes: Buffer): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.length - longestZipEnd))
  for (let at = tail.indexOf(endOfZip); at >= 0; at = tail.indexOf(endOfZip, at + 1)) {
    if (at + 22 > tail.length) return false
    if (at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true
  }
  return false
}
