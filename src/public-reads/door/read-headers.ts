import type { Settings } from '../../settings'
import type { Body, Coding, MediaType } from '../cache/stored-answer'
import type { CacheStatus } from '../cache/read-cache'
import { sharingHeaders } from '../../request/sharing-headers'
import { headersOfData } from '../../request/data-headers'

type Relevant = Pick<Settings, 'publicUrl' | 'allowedOrigins' | 'publicReadsFrom' | 'publicMaxAge'>
type Values = { id: string; way: CacheStatus; body: Body; type: MediaType; coding: Coding }

/** Request headers the response depends on. */
const vary = 'Accept, Accept-Encoding, Authorization, Cookie, Origin'

/** As in RFC 9211. */
export const cacheStatus: Record<CacheStatus, string> = {
  hit: 'buergernetz; hit',
  stored: 'buergernetz; fwd=miss; stored',
  miss: 'buergernetz; fwd=miss',
  collapsed: 'buergernetz; fwd=miss; collapsed',
  off: 'buergernetz; fwd=bypass; detail=off',
  down: 'buergernetz; fwd=bypass; detail=down',
}

/**
 * Headers of anonymous answers, as flat lists of names and values that are allocated once and filled in for each
 * answer: write one to the response before requesting the next.
 */
export function createReadHeaders(settings: Relevant) {
  const common = Object.entries({
    'Cache-Control': cacheControl(settings.publicMaxAge),
    Vary: vary,
    ...headersOfData(settings),
  }).flat()
  const templates = (origin: string | undefined) => {
    const rest = [...common, ...Object.entries(sharingHeaders(origin, settings)).flat()]
    const start = ['X-Request-Id', '', 'Cache-Status', '', 'ETag', '']
    const content = [...start, 'Content-Type', '', 'Content-Length', '']
    return {
      unchanged: [...start, ...rest],
      plain: [...content, ...rest],
      compressed: [...content, 'Content-Encoding', '', ...rest],
    }
  }
  type Templates = ReturnType<typeof templates>

  const { allowedOrigins, publicReadsFrom } = settings
  const named = [...allowedOrigins, ...(publicReadsFrom === '*' ? [] : publicReadsFrom)]
  const byOrigin = new Map<string | undefined, Templates>(
    [undefined, ...named].map((origin) => [origin, templates(origin)]),
  )
  const others = templates('null')

  return {
    /** For a full response. */
    ofAnswer(origin: string | undefined, { id, way, body, type, coding }: Values): string[] {
      const { plain, compressed } = byOrigin.get(origin) ?? others
      const headers = coding === 'identity' ? plain : compressed
      headers[1] = id
      headers[3] = cacheStatus[way]
      headers[5] = body.etags[type]
      headers[7] = contentTypes[type]
      headers[9] = body.length
      if (coding !== 'identity') headers[11] = coding
      return headers
    },

    /** For a 304 response. */
    ofUnchanged(origin: string | undefined, { id, way, body, type }: Values): string[] {
      const { unchanged } = byOrigin.get(origin) ?? others
      unchanged[1] = id
      unchanged[3] = cacheStatus[way]
      unchanged[5] = body.etags[type]
      return unchanged
    },
  }
}

const contentTypes: Record<MediaType, string> = {
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
}

/**
 * Browsers and shared caches revalidate before each use, which the ETag makes cheap. With a maximum age, shared caches
 * may skip that for as long.
 */
export const cacheControl = (publicMaxAge: number): string =>
  publicMaxAge ? `public, max-age=0, s-maxage=${publicMaxAge}, must-revalidate` : 'public, no-cache'
