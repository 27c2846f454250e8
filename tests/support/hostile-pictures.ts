import sharp from 'sharp'

/** A JPEG of 16.8 million pixels that goes over all of them `scans` times, in some ten kilobytes: valid, and slow. */
export async function jpegOfScans(scans: number): Promise<Buffer> {
  const side = 4096
  const flat = sharp({ create: { width: side, height: side, channels: 3, background: '#36a' } })
  const bytes = await flat.jpeg({ progressive: true, chromaSubsampling: '4:2:0' }).toBuffer()
  const blocks = [(side / 8) ** 2, (side / 16) ** 2, (side / 16) ** 2]
  const added = blocks.flatMap((number, component) => scansOver(component + 1, number))
  // One code of one bit: nothing in 16,384 blocks and in as many more as the next fourteen bits say.
  const table = Buffer.from([0xff, 0xc4, 0, 20, 0x10, 1, ...Array<number>(15).fill(0), 0xe0])
  const end = Buffer.from([0xff, 0xd9])
  return Buffer.concat([firstScanOf(bytes), table, ...added.slice(0, scans - 1), end])
}

/** Every bit of every coefficient has a scan of its own, which says that it is 0 in all blocks. */
function scansOver(component: number, blocks: number): Buffer[] {
  const bits = (blocks / 16_384) * 15
  const data = Buffer.alloc(Math.ceil(bits / 8))
  if (bits % 8) data[data.length - 1] = 0xff >> (bits % 8)
  const scans: Buffer[] = []
  for (let place = 1; place < 64; place++)
    for (let bit = 13; bit >= 0; bit--) {
      const approximation = (bit === 13 ? 0 : bit + 1) * 16 + bit
      scans.push(Buffer.from([0xff, 0xda, 0, 8, 1, component, 0, place, place, approximation, ...data]))
    }
  return scans
}

/** A JPEG up to the end of its first scan. */
function firstScanOf(bytes: Buffer): Buffer {
  const scan = bytes.indexOf(Buffer.from([0xff, 0xda]))
  let end = scan + 2
  while (bytes[end] !== 0xff || bytes[end + 1] === 0) end++
  return bytes.subarray(0, end)
}

/** A WebP of that many frames of one pixel or so: the time to count them grows with their square. */
export async function webpOfFrames(frames: number): Promise<Buffer> {
  const still = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#36a' } })
    .webp()
    .toBuffer()
  const header = Buffer.alloc(10)
  header[0] = 2
  header.writeUIntLE(7, 4, 3)
  header.writeUIntLE(7, 7, 3)
  const place = Buffer.alloc(16)
  place.writeUIntLE(7, 6, 3)
  place.writeUIntLE(7, 9, 3)
  place.writeUIntLE(100, 12, 3)
  const frame = chunk('ANMF', Buffer.concat([place, still.subarray(12)]))
  const all = [chunk('VP8X', header), chunk('ANIM', Buffer.alloc(6)), ...Array<Buffer>(frames).fill(frame)]
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...all]))
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(data.length)
  return Buffer.concat([Buffer.from(name), length, data, Buffer.alloc(data.length % 2)])
}
