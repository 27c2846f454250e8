import { walk } from './walk'

/** Counts the frames and all chunks of a WebP: a RIFF file, whose chunks have a name and a length. */
export async function countWebp(bytes: Buffer): Promise<{ frames: number; chunks: number }> {
  const found = { frames: 0, chunks: 0 }
  await walk(12, bytes.length - 7, (at) => {
    found.chunks++
    if (bytes.toString('latin1', at, at + 4) === 'ANMF') found.frames++
    const length = bytes.readUInt32LE(at + 4)
    return at + 8 + length + (length % 2)
  })
  return found
}
