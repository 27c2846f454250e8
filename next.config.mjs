import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

const root = path.dirname(fileURLToPath(import.meta.url))

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Types are checked by their own command.
  typescript: { ignoreBuildErrors: true },
  // One Payload for the whole process: bundled, Next would have classes of its own, and an error thrown by the
  // instance that Express started would be no `ValidationError` to the REST handlers.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/graphql',
    'drizzle-orm',
    'graphile-worker',
    'pg',
    'pino',
    'pino-pretty',
  ],
  turbopack: { root },
  images: { unoptimized: true },
  devIndicators: false,
  // Titles and descriptions are in the head, for every reader: no script puts them there later.
  htmlLimitedBots: /.*/,
  experimental: {
    // What the panel sends of a long article with all its texts (src/server/requests/body-limits.ts).
    serverActions: { bodySizeLimit: 4_000_000 },
    // Pages are loaded when they are first asked for, so that the start does not wait for them.
    preloadEntriesOnStart: false,
    // A running server writes nothing beside its code: what it has rendered is kept in memory.
    isrFlushToDisk: false,
  },
  // German is the site's own language and needs no prefix. Of what is not a file, the panel or the API, a first part
  // such as `en`, `ckb` or `de-simple` is a language; everything else is German.
  rewrites: async () => [
    {
      source: '/:path((?!(?:[a-z]{2,3}(?:-[a-z]+)?|admin|api|_next)(?:/|$)|.*\\.).*)',
      destination: '/de/:path',
    },
  ],
}

export default withPayload(config)
