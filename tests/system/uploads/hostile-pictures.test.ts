import { beforeAll, describe, expect, it } from '@jest/globals'
import { send, uploaders, type Upload } from '../../support/files'
import { logIn } from '../../support/graphql'
import { healthWhile } from '../../support/health-while'
import { jpegOfScans, webpOfFrames } from '../../support/hostile-pictures'
import { tokenOf } from '../../support/records'

let scans: Buffer
let frames: Buffer
beforeAll(async () => {
  scans = await jpegOfScans(880)
  frames = await webpOfFrames(40_000)
  await Promise.all(Object.values(uploaders).map(tokenOf))
})

describe('a picture that takes long to open', () => {
  it.each([
    ['a JPEG of 880 scans', 'media', () => scans, 'a.jpg'],
    ['a receipt of 880 scans', 'receipts', () => scans, 'a.jpg'],
    ['a document of 880 scans', 'agreement-documents', () => scans, 'a.jpg'],
    ['a WebP of 40,000 frames', 'media', () => frames, 'a.webp'],
    ['a receipt of 40,000 frames', 'receipts', () => frames, 'a.webp'],
  ] as [string, Upload, () => Buffer, string][])(
    'is refused before it is opened: %s',
    async (_, collection, bytes, name) => {
      const answer = await send(collection, bytes(), name)
      expect([answer.status, answer.code]).toEqual([400, 'imageTooComplex'])
    },
  )

  it('keeps nobody from logging in, eight at a time', async () => {
    const { result, slowest } = await healthWhile(() =>
      Promise.all([
        ...Array.from({ length: 8 }, (_, index) =>
          send('media', index % 2 ? scans : frames, index % 2 ? 'a.jpg' : 'a.webp'),
        ),
        logIn('editor').then((token) => ({ status: token ? 200 : 0 })),
      ]),
    )
    expect(result.map(({ status }) => status)).toEqual([...Array(8).fill(400), 200])
    expect(slowest).toBeLessThan(250)
  })

  it('keeps nobody from logging in when it is as large as allowed, eight at a time', async () => {
    const largest = await jpegOfScans(60)
    const { result, slowest } = await healthWhile(async () => {
      const sent = Array.from({ length: 8 }, () => send('media', largest, 'a.jpg'))
      expect(await logIn('editor')).toBeTruthy()
      return Promise.all(sent)
    })
    // More than wait for their turn, or than an account may ask at once, comes back later.
    expect(result.filter(({ status }) => status !== 201 && status !== 503)).toEqual([])
    expect(slowest).toBeLessThan(250)
  })
})
