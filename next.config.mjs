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
  experimental: {
    // What the panel sends of a long article with all its texts (src/server/requests/body-limits.ts).
    serverActions: { bodySizeLimit: 4_000_000 },
    // Pages are loaded when they are first asked for, so that the start does not wait for them.
    preloadEntriesOnStart: false,
    // A running server writes nothing beside its code: what it has rendered is kept in memory.
    isrFlushToDisk: false,
  },
  // German is the site's own language and needs no prefix.
  rewrites: async () => [
    { source: '/', destination: '/de' },
    { source: '/artikel/:slug', destination: '/de/artikel/:slug' },
    { source: '/seite/:slug', destination: '/de/seite/:slug' },
    { source: '/konto/passwort', destination: '/de/konto/passwort' },
    { source: '/konto/adresse', destination: '/de/konto/adresse' },
  ],
}

export default withPayload(config)
