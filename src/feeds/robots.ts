import { urlOf } from '../site/address'
import type { FeedDocument } from './document'

/** What search engines need not read: the panel and the interfaces, but pictures and files. */
export const robots = (): FeedDocument => ({
  type: 'text/plain; charset=utf-8',
  body: [
    'User-agent: *',
    'Allow: /api/media/file/',
    'Disallow: /api/',
    'Disallow: /admin',
    '',
    `Sitemap: ${urlOf('/sitemap.xml')}`,
    '',
  ].join('\n'),
})
