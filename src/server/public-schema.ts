import type { Express } from 'express'
import { currentPublicSdl } from '../graphql/public-schema/served'
import { publicSchemaPath } from '../graphql/path'
import { codingFor } from '../public-reads/door/negotiation'
import { isUnchanged } from '../request/is-unchanged'
import { sharingHeaders } from '../request/sharing-headers'
import type { AppContext } from './context'

/** Serves the public GraphQL schema as a file, compressed, in production as well. */
export function setUpPublicSchema(app: Express, { payload, settings }: AppContext): void {
  app.get(publicSchemaPath, async (request, response) => {
    const sdl = await currentPublicSdl(payload)
    const coding = codingFor(request.headers['accept-encoding'])
    const etag = `"${sdl.etag}-${coding}"`
    response.set({
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, no-cache',
      ETag: etag,
      Vary: 'Accept-Encoding, Origin',
      ...sharingHeaders(request.headers.origin, settings),
    })
    if (isUnchanged(request.headers['if-none-match'], etag)) return void response.status(304).end()
    if (coding !== 'identity') response.set('Content-Encoding', coding)
    response.set('Content-Length', String(sdl[coding].length))
    response.end(request.method === 'HEAD' ? undefined : sdl[coding])
  })
}
