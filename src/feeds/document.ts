/** A document for programs. */
export type FeedDocument = { type: string; body: string }

export const sitemapType = 'application/xml; charset=utf-8'
export const atomType = 'application/atom+xml; charset=utf-8'
