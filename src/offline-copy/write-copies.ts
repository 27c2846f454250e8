import type { ContentLocale } from '../domain/locales'
import { log } from '../log/log'
import { languagesOf } from '../site/offered'
import { loadSettings } from '../site/settings'
import { tidyCopies } from './copies'
import { type CopyOptions, writeCopy } from './write-copy'

/** Writes the copy of a language, or those of all that the site offers, one after the other. */
export async function writeCopies(only: ContentLocale | undefined, options: CopyOptions): Promise<void> {
  const offered = languagesOf(await loadSettings('de'))
  await tidyCopies(options.mediaDir, offered)
  for (const locale of offered.filter((one) => !only || one === only)) {
    const started = performance.now()
    const pages = await writeCopy(locale, options)
    log.info({ locale, pages, ms: Math.round(performance.now() - started) }, 'copy without internet written')
  }
}
