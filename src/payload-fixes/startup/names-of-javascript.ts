/**
 * Collections are looked up by whatever name an address or a value holds: `payload.collections[name]`. What every object
 * knows (`constructor`, `__proto__`, `toString`) is found there and taken for a collection.
 *
 * Steps: `GET /api/constructor`. Expected: 404. Actual: 500.
 *
 * Seen in: payload 3.90.2 (dist/utilities/handleEndpoints.js and many more places)
 * Upstream: not filed
 * Test: tests/system/attacks/odd-names.test.ts › a name that every JavaScript object knows
 */
import type { Payload } from 'payload'

/** Leaves nothing but collections in it. */
export function knowOnlyCollections({ collections }: Payload): void {
  Object.setPrototypeOf(collections, null)
}
