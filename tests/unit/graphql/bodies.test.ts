import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Bodies } from '../../../src/public-reads/door/bodies'
import { openConnection } from '../../support/open-connection'
import { until } from '../../support/until'

/** Milliseconds that a body may stand still for. */
const patience = 300

/** Bytes of a chunked body. */
const mostChunked = 1000

describe('bodies read by the fast path', () => {
  let server: Server
  const read: string[] = []
  const tooSlow: string[] = []
  /** Read from the request itself. */
  const tooLarge: string[] = []
  const sockets: Socket[] = []

  beforeAll(async () => {
    const bodies = new Bodies(patience)
    server = createServer((request, response) =>
      bodies.read(request, mostChunked, {
        done: (body) => {
          read.push(body.toString())
          response.end()
        },
        tooSlow: () => {
          tooSlow.push(request.url!)
          response.end()
        },
        tooLarge: () => {
          text(request).then((all) => {
            tooLarge.push(all)
            response.end()
          })
        },
      }),
    )
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => {
    sockets.forEach((socket) => socket.destroy())
    server.close()
  })

  /** Sends the head of a request for a body of that length, and so much of the body. */
  async function begin(path: string, length: number, start = ''): Promise<Socket> {
    const { socket } = openConnection(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    sockets.push(socket)
    await once(socket, 'connect')
    socket.write(`POST ${path} HTTP/1.1\r\nHost: here\r\nContent-Length: ${length}\r\n\r\n${start}`)
    return socket
  }

  it('are complete, whatever the chunks and however requests interleave', async () => {
    const texts = Array.from({ length: 12 }, (_, place) => `${place}:${'äöü'.repeat(place + 1)}`)
    const begun = await Promise.all(
      texts.map((text, place) => begin(`/${place}`, Buffer.byteLength(text), text.slice(0, 2))),
    )
    for (const part of [0, 1])
      for (const [place, socket] of begun.entries()) {
        const rest = Buffer.from(texts[place]!.slice(2))
        // In the middle of a letter.
        socket.write(part ? rest.subarray(1) : rest.subarray(0, 1))
        await new Promise(setImmediate)
      }
    await until('all bodies', 5, async () => read.length === texts.length)
    expect(new Set(read)).toEqual(new Set(texts))
    expect(tooSlow).toEqual([])
  })

  it('are aborted only when they stall', async () => {
    read.length = 0
    const slow = await begin('/steady', 8)
    await Promise.all([begin('/still', 5, 'abc'), begin('/silent', 5)])
    const left = await begin('/left', 5, 'ab')
    left.destroy()
    for (const letter of 'abcdefgh') {
      slow.write(letter)
      await new Promise((resolve) => setTimeout(resolve, patience / 2))
    }
    await until('an end', 5, async () => read.length === 1 && tooSlow.length === 2)
    expect(read).toEqual(['abcdefgh'])
    expect(new Set(tooSlow)).toEqual(new Set(['/still', '/silent']))
  })

  it.each([mostChunked, mostChunked + 1, 5 * mostChunked])(
    'in chunks of unknown length are complete (%d bytes), or left to others if they are large',
    async (length) => {
      read.length = tooLarge.length = 0
      const { socket } = openConnection(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
      sockets.push(socket)
      await once(socket, 'connect')
      const body = 'x'.repeat(length)
      socket.write('POST /chunked HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n')
      for (let start = 0; start < length; start += 300) {
        const piece = body.slice(start, start + 300)
        socket.write(`${piece.length.toString(16)}\r\n${piece}\r\n`)
        await new Promise(setImmediate)
      }
      socket.write('0\r\n\r\n')
      await until('the body', 5, async () => read.length + tooLarge.length === 1)
      expect({ read, tooLarge }).toEqual(
        length > mostChunked ? { read: [], tooLarge: [body] } : { read: [body], tooLarge: [] },
      )
    },
  )
})
