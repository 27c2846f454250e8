import { walk } from './walk'

/** Counts the chunks of a PNG: a length, a name, the data and a checksum each. */
export async function countChunks(bytes: Buffer): Promise<number> {
  let chunks = 0
  await walk(8, bytes.length - 11, (at) => {
    chunks++
    return at + 12 + bytes.readUInt32BE(at)
  })
  return chunks
}
