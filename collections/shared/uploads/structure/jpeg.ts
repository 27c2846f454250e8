import { walk } from './walk'

const marker = { startOfScan: 0xda, endOfImage: 0xd9 }
/** Markers without a length: those that restart, and TEM. */
const isAlone = (code: number) => (code >= 0xd0 && code <= 0xd8) || code === 0x01

/**
 * Counts the scans of a JPEG and its other segments, up to one more than allowed. Bytes between markers are skipped,
 * as in libjpeg; a preview inside a segment is not inspected.
 */
export async function countJpeg(
  bytes: Buffer,
  most: { scans: number; segments: number },
): Promise<{ scans: number; segments: number }> {
  const found = { scans: 0, segments: 0 }
  await walk(2, bytes.length - 1, (at) => {
    if (bytes[at] !== 0xff) return at + 1
    const code = bytes[at + 1]!
    // A byte of data that looks like a marker is followed by 0; any number of 0xff may stand before a marker.
    if (code === 0 || isAlone(code)) return at + 2
    if (code === 0xff) return at + 1
    if (code === marker.endOfImage || at + 4 > bytes.length) return undefined
    if (code === marker.startOfScan) found.scans++
    else found.segments++
    if (found.scans > most.scans || found.segments > most.segments) return undefined
    return at + 2 + Math.max(2, bytes.readUInt16BE(at + 2))
  })
  return found
}
