// Payload's own GraphQL route on the same configuration, without Next around it.
import 'next'
import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { getPayload } from 'payload'
import config from '../../../payload.config.ts'

const { db } = await getPayload({ config })
// The embedded database takes 60 connections, and this is not the only server on it. Eight keep one thread busy.
db.pool.options.max = 8
const answer = GRAPHQL_POST(config)

createServer(async (request, response) => {
  const pieces = []
  for await (const piece of request) pieces.push(piece)
  const { status, headers, body } = await answer(
    new Request(`http://127.0.0.1:${process.env.PORT}/api/graphql`, {
      method: request.method,
      headers: request.headers,
      body: Buffer.concat(pieces),
    }),
  )
  response.writeHead(status, Object.fromEntries(headers))
  if (body) Readable.fromWeb(body).pipe(response)
  else response.end()
}).listen(Number(process.env.PORT), '127.0.0.1')
