import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Express, Request, Response } from 'express'
import { defaultLocale, localeFrom } from '../../domain/locales'
import { isUnchanged } from '../../request/is-unchanged'
import { embedTexts } from '../../site/embed-texts'

/** Written by scripts/build-server.mjs. */
const builtModule = path.resolve('dist/embed/buergernetz.js')

/**
 * Serves the web component for other websites (docs/embedding.md) and its texts. Pages of every origin may load both:
 * they contain nothing that is not public. Before the door that decides about origins, which has the last word.
 */
export function setUpEmbed(app: Express): void {
  let script: Kept | undefined
  app.get('/embed/buergernetz.js', (request, response) => {
    script ??= kept(readFileSync(builtModule, 'utf8'), 'text/javascript')
    send(request, response, script)
  })

  const texts = new Map<string, Kept>()
  app.get('/embed/texts/:code.json', (request, response) => {
    // A page in a language that nobody offers is answered in German, as its content is.
    const locale = localeFrom(request.params.code) ?? defaultLocale
    const found = texts.get(locale) ?? kept(JSON.stringify(embedTexts(locale)), 'application/json')
    texts.set(locale, found)
    send(request, response, found)
  })
}

type Kept = { text: string; type: string; etag: string }

const kept = (text: string, type: string): Kept => ({
  ...{ text, type: `${type}; charset=utf-8` },
  etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`,
})

function send(request: Request, response: Response, { text, type, etag }: Kept): void {
  response.set({
    'Access-Control-Allow-Origin': '*',
    // The address is stable: a new version arrives within the hour.
    'Cache-Control': 'public, max-age=3600',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    ETag: etag,
  })
  if (isUnchanged(request.headers['if-none-match'], etag)) return void response.status(304).end()
  response.type(type).send(text)
}
