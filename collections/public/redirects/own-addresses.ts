import type { FieldHook } from 'payload'
import { readSettings } from '../../../src/settings'

/** Takes the form that redirects store; editors may paste a complete address of this site. What has none stays as it is. */
export const withoutOrigin =
  (stored: (path: string) => string | undefined): FieldHook =>
  ({ value }) => {
    if (typeof value !== 'string') return value
    const { publicUrl } = readSettings(process.env).settings
    const trimmed = value.trim()
    const path = trimmed.startsWith(`${publicUrl}/`) ? trimmed.slice(publicUrl.length) : trimmed
    return stored(path) ?? value
  }
