import type { GlobalAfterReadHook, GlobalConfig, GlobalSlug } from 'payload'

/**
 * Payload answers the restoring of a global's version with the new version instead of the global: over REST without its
 * fields, over GraphQL with `null` in all of them, and with an internal error where one may not be null. What was
 * restored is right.
 *
 * Seen in Payload 3.90.2 (dist/globals/operations/restoreVersion.js: `result = await payload.db.createGlobalVersion`).
 */
export function withRestoredGlobal(global: GlobalConfig): GlobalConfig {
  const { hooks = {} } = global
  return { ...global, hooks: { ...hooks, afterRead: [readAgain, ...(hooks.afterRead ?? [])] } }
}

const readAgain: GlobalAfterReadHook = ({ doc, global, req }) =>
  req.context.isRestoringVersion && typeof doc?.version === 'object'
    ? req.payload.findGlobal({ slug: global.slug as GlobalSlug, depth: 0, overrideAccess: false, req })
    : doc
