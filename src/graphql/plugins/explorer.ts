import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Plugin } from 'graphql-yoga'
import { graphqlPath } from '../path'

const firstQuery = `# Press Ctrl and Enter to ask. docs/graphql.md has more examples.
{
  Articles(locale: de, limit: 5, sort: "-publishedAt") {
    docs {
      title
      slug
      municipality {
        name
      }
    }
  }
}
`

type Page = { packed: Buffer; headers: Record<string, string> }

let made: Promise<Page> | undefined

/**
 * Serves GraphiQL to browsers that open the endpoint. All of it comes from this server. The policy allows only its one
 * script, by hash.
 */
export function explorer(): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const wantsPage = request.headers.get('accept')?.includes('text/html')
      if (request.method !== 'GET' || url.pathname !== graphqlPath || !wantsPage) return
      const { packed, headers } = await (made ??= makePage())
      const takesGzip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
      const body = takesGzip ? packed : await promisify(gunzip)(packed)
      endResponse(
        new fetchAPI.Response(body as BodyInit, {
          headers: { ...headers, ...(takesGzip ? { 'Content-Encoding': 'gzip' } : {}) },
        }),
      )
    },
  }
}

/** It has 9 MB, and is loaded and compressed once, at the first request. */
async function makePage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const html = renderGraphiQL({
    title: 'Bürgernetz GraphQL',
    defaultQuery: firstQuery,
    credentials: 'same-origin',
  }).trim()
  const start = html.indexOf('<script>') + '<script>'.length
  const script = html.slice(start, html.lastIndexOf('</script>'))
  return {
    packed: await promisify(gzip)(html),
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
      Vary: 'Accept, Accept-Encoding',
      'Content-Security-Policy': policyFor(createHash('sha256').update(script).digest('base64')),
    },
  }
}

/** Its editor writes inline styles and runs workers from scripts that the page itself creates. */
function policyFor(script: string): string {
  return [
    `default-src 'none'`,
    `script-src 'sha256-${script}'`,
    `style-src 'unsafe-inline'`,
    `img-src data:`,
    `font-src data:`,
    `connect-src 'self'`,
    `worker-src blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
