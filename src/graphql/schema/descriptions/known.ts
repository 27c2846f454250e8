/** Descriptions of fields that Payload itself adds, by field name. Our own fields have labels. */
export const knownFields: Record<string, string> = {
  id: 'Identifier: a UUID that never changes. In a list, that of the row. Of what there is once, its name.',
  locale: 'The language this is in: that asked for. Client caches need it besides `id`.',
  availableLocales: 'The languages in which this is written. In others, texts are in German.',
  translations: 'The state of the translation into each language.',
  createdAt: 'When the record was made. A moment in UTC.',
  updatedAt: 'When the record was last changed. A moment in UTC.',
  deletedAt:
    'When the record was moved to the trash. A moment in UTC; null for everything the public can read.',
  _status: 'Whether the record is published. The public reads published records alone.',
  blockType: 'Which kind of block this is.',

  url: 'Where to fetch the file: a path on this server.',
  thumbnailURL: 'Where to fetch a small picture of the file: a path on this server.',
  filename: 'Name of the file.',
  mimeType: 'Kind of file as a media type, such as image/webp or application/pdf.',
  filesize: 'Size of the file in bytes.',
  width: 'Width in pixels; null for documents.',
  height: 'Height in pixels; null for documents.',
  focalX: 'Horizontal place of what matters in the picture, in percent from the left.',
  focalY: 'Vertical place of what matters in the picture, in percent from the top.',
  sizes: 'The picture in smaller sizes; each may be null where the original is smaller.',
  thumbnail: '320 × 240 pixels, cut around what matters.',
  card: '768 × 432 pixels, cut around what matters.',
  wide: 'At most 1600 × 900 pixels, cut around what matters.',

  parent: 'The record this is a version of.',
  version: 'The record as it was.',
  latest: 'Whether this is the newest version.',
  snapshot: 'Whether the version was made by the system when a single language was published.',
  publishedLocale: 'The language that was published, where it was a single one.',

  email: 'E-mail address.',
  password: 'Password. Can be written, never read.',
  sessions: 'Sessions of the account. Never readable by others.',
  expiresAt: 'When the session ends. A moment in UTC.',
  salt: 'Internal, never readable.',
  hash: 'Internal, never readable.',
  resetPasswordToken: 'Internal, never readable.',
  resetPasswordExpiration: 'Internal, never readable.',
  resetPasswordRequestedAt: 'Internal, never readable.',
  loginAttempts: 'Internal, never readable.',
  lockUntil: 'Internal, never readable.',

  docs: 'The records of this page. What may not be read is left out.',
  totalDocs: 'How many records there are in all. In lists within a record: only with `count: true`.',
  limit: 'How many records a page holds at most.',
  page: 'Number of this page; the first is 1.',
  totalPages: 'How many pages there are.',
  hasNextPage: 'Whether there are more records after these.',
  hasPrevPage: 'Whether there are records before these.',
  nextPage: 'Number of the next page, if there is one.',
  prevPage: 'Number of the page before, if there is one.',
  pagingCounter: 'Number of the first record of this page, counted from 1 over all pages.',
  offset: 'Not used.',

  AND: 'All of these conditions hold.',
  OR: 'At least one of these conditions holds.',
}

export const knownArguments: Record<string, string> = {
  id: 'Identifier of the record.',
  where: 'Only records that fulfil these conditions.',
  limit: 'How many records at most: 10 unless said otherwise, never more than 500.',
  page: 'Which page of the list; the first is 1. At most 10,000 records can be skipped.',
  sort: 'Name of the field to sort by, with a minus for descending order. Several (up to 5) are separated by commas.',
  locale: 'The language to read: German unless said otherwise.',
  fallbackLocale:
    'The language of texts that are not translated: German unless said otherwise; `none` leaves them null.',
  draft: 'Reads the newest draft instead of what is published. Only for accounts that may.',
  trash: 'Reads what is in the trash as well. Only for accounts that may.',
  depth: 'To what depth records within the text are filled in.',
  count: 'Fills in `totalDocs`.',
  data: 'What to write.',
  autosave: 'Keeps the change as an automatic draft.',
}

/** Arguments of joins that differ from those of top-level lists. */
export const knownJoinArguments: Record<string, string> = {
  ...knownArguments,
  limit: 'How many records at most: 10 unless said otherwise, never more than 100.',
  sort: 'Name of the field to sort by, with a minus for descending order.',
}

export const operators: Record<string, string> = {
  equals: 'Is exactly this; of several values, one is.',
  not_equals: 'Is not this; records without a value count as well.',
  like: 'Contains all of these words, in any order, in small or capital letters.',
  contains: 'Contains this text, in small or capital letters.',
  in: 'Is one of these; of several values, one is.',
  not_in: 'Is none of these; records without a value count as well.',
  exists: '`true`: has a value; `false`: has none.',
  greater_than: 'Is greater (later) than this.',
  greater_than_equal: 'Is this or greater (later).',
  less_than: 'Is less (earlier) than this.',
  less_than_equal: 'Is this or less (earlier).',
}

export const knownEnumValues: Record<string, string> = {
  draft: 'A draft, not public.',
  published: 'Published.',
  none: 'No other language: what is not translated is null.',
  Europe_Berlin: 'Europe/Berlin',
  UTC: 'UTC',
}
