import { type ContentLocale, contentLocales } from '../domain/locales'
import { log } from '../log/log'
import { tidyCopies } from './copies'
import { type CopyOptions, writeCopy } from './write-copy'

/** Writes the copy of a language, or those of all, one after the other. */
export async function writeCopies(only: ContentLocale | undefined, options: CopyOptions): Promise<void> {
  const offered: ContentLocale[] = contentLocales.map(({ code }) => code)
  await tidyCopies(options.mediaDir, offered)
  for (const locale of only ? [only] : offered) {
    const started = performance.now()
    const pages = await writeCopy(locale, options)
    log.info({ locale, pages, ms: Math.round(performance.now() - started) }, 'copy without internet written')
  }
}
