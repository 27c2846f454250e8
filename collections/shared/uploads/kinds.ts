/** Accepted file types, detected by the file's first bytes only. */
export const kinds = {
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg', names: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { mimeType: 'image/png', extension: 'png', names: ['png'] },
  webp: { mimeType: 'image/webp', extension: 'webp', names: ['webp'] },
  pdf: { mimeType: 'application/pdf', extension: 'pdf', names: ['pdf'] },
} as const

export type Kind = keyof typeof kinds
export type ImageKind = Exclude<Kind, 'pdf'>

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** The brand of a HEIC container, in bytes 4 to 11. */
const heic = /^ftyp(heic|heix|heim|heis|hevc|hevx|mif1|msf1)/

/** The type of a file by its content; `heic` is detected only for a helpful message. */
export function kindOf(bytes: Buffer): Kind | 'heic' | undefined {
  if (bytes.subarray(0, 8).equals(png)) return 'png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  const start = bytes.toString('latin1', 0, 12)
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'webp'
  if (start.startsWith('%PDF-')) return 'pdf'
  return heic.test(start.slice(4)) ? 'heic' : undefined
}
