/**
 * What is answered when a version of a global was restored is the new version instead of the global: over REST without
 * its fields, over GraphQL with `null` in all of them, and an internal error where one may not be null. What is stored is
 * right.
 *
 * Steps: `POST /api/globals/site-settings/versions/:id`. Expected: `doc` has the global's fields, as after a change.
 * Actual: `doc` is `{ id, version: { … }, … }`.
 *
 * Seen in: payload 3.90.2 (dist/globals/operations/restoreVersion.js: `result = await payload.db.createGlobalVersion`)
 * Upstream: not filed
 * Test: tests/system/attacks/odd-questions.test.ts › a global that is restored is answered as it is now
 */
import type { GlobalAfterReadHook, GlobalConfig, GlobalSlug } from 'payload'

/** Reads the global again once a version of it is restored. */
export function withRestoredGlobal(global: GlobalConfig): GlobalConfig {
  const { hooks = {} } = global
  return { ...global, hooks: { ...hooks, afterRead: [readAgain, ...(hooks.afterRead ?? [])] } }
}

const readAgain: GlobalAfterReadHook = ({ doc, global, req }) =>
  req.context.isRestoringVersion && typeof doc?.version === 'object'
    ? req.payload.findGlobal({ slug: global.slug as GlobalSlug, depth: 0, overrideAccess: false, req })
    : doc
