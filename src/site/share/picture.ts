import type { ContentLocale } from '../../domain/locales'
import { hasSharePicture } from './load'

/** Pixels, as social networks show them. */
const size = { width: 1200, height: 630 } as const

/** The picture by which a page is shared: the server draws it (src/documents/share-picture). */
export const sharePicture = (locale: ContentLocale, path: string) => ({
  url: `/teilen/${locale}${hasSharePicture(path) ? path : '/start'}.png`,
  ...size,
  type: 'image/png',
})
