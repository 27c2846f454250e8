/** Whether a `Content-Type` is JSON in UTF-8, however it is spelled; other parameters change nothing. */
export function isUtf8Json(type: string | undefined): boolean {
  if (type === 'application/json') return true
  if (type === undefined || !/^application\/json\s*(;|$)/i.test(type)) return false
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1]
  return charset === undefined || /^utf-?8$/i.test(charset)
}
