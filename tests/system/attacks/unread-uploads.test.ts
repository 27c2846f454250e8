import { afterEach, describe, expect, it } from '@jest/globals'
import type { Socket } from 'node:net'
import { openConnection } from '../../support/open-connection'
import { tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'

const open: Socket[] = []
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy()
})

/** Begins to send a file of 20 MB, and says what is answered before the rest is sent; it never is. */
async function begin(
  method: string,
  path: string,
  account: string | null,
  more: string[] = [],
): Promise<string> {
  const { socket } = openConnection(sharedUrl())
  open.push(socket)
  const answered = new Promise<string>((resolve) => socket.once('data', (piece) => resolve(String(piece))))
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: ${new URL(sharedUrl()).host}`,
    'Content-Type: multipart/form-data; boundary=x',
    ...(account ? [`Authorization: JWT ${await tokenOf(account)}`] : []),
    ...(more.length ? more : ['Content-Length: 20000000']),
  ]
  const form = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
  const piece = more.includes('Transfer-Encoding: chunked')
    ? `${form.length.toString(16)}\r\n${form}\r\n`
    : form
  socket.write(`${lines.join('\r\n')}\r\n\r\n${piece}`)
  return answered
}

describe('a file of 20 MB that is not wanted', () => {
  it.each([
    ['POST', '/api/media'],
    ['POST', '/api/media/'],
    ['POST', '/api/media?draft=true'],
    ['POST', '/api/receipts'],
    ['POST', '/api/agreement-documents'],
    ['PATCH', '/api/media/00000000-0000-4000-8000-000000000000'],
    ['PATCH', '/api/media?where[id][exists]=true'],
  ])('is refused before it is read, without an account: %s %s', async (method, path) => {
    const answer = await begin(method, path, null)
    expect(answer).toMatch(/^HTTP\/1\.1 403 /)
    expect(answer).toContain('notLoggedIn')
  })

  // Forms reach every collection, with or without files of its own.
  it.each([
    ['POST', '/api/articles'],
    ['PATCH', '/api/events/00000000-0000-4000-8000-000000000000'],
    ['POST', '/api/users/login'],
    ['POST', '/api/globals/homepage'],
  ])('is refused where there are no files, if it is a smaller one: %s %s', async (method, path) => {
    expect(await begin(method, path, null, ['Content-Length: 3000000'])).toMatch(/^HTTP\/1\.1 403 /)
  })

  it('is refused before it is read if it does not say how long it is', async () => {
    expect(await begin('POST', '/api/media', null, ['Transfer-Encoding: chunked'])).toMatch(
      /^HTTP\/1\.1 403 /,
    )
  })

  it.each([
    ['volunteer', 'POST', '/api/media'],
    ['editor', 'POST', '/api/receipts'],
    ['network', 'POST', '/api/agreement-documents'],
    ['volunteer', 'PATCH', '/api/media/00000000-0000-4000-8000-000000000000'],
  ])(
    'is refused before it is read, of an account that may not write there: %s %s %s',
    async (account, method, path) => {
      const answer = await begin(method, path, account)
      expect(answer).toMatch(/^HTTP\/1\.1 403 /)
      expect(answer).toContain('mayNotUpload')
    },
  )

  it('is not taken where there are no files, by an account either', async () => {
    const answer = await begin('POST', '/api/articles', 'editor')
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  })

  it('is not taken by GraphQL', async () => {
    expect(await begin('POST', '/api/graphql', null)).toMatch(/^HTTP\/1\.1 4(13|15) /)
  })

  it('lets the sender read why, and closes then', async () => {
    const { socket, closed } = openConnection(sharedUrl())
    open.push(socket)
    const head = `POST /api/media HTTP/1.1\r\nHost: ${new URL(sharedUrl()).host}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 2000000\r\nConnection: close\r\n\r\n`
    socket.write(head)
    for (let piece = 0; piece < 20; piece++) socket.write(Buffer.alloc(100_000))
    const answer = await closed
    expect(answer).toMatch(/^HTTP\/1\.1 403 /)
    expect(answer).toContain('notLoggedIn')
  })
})
