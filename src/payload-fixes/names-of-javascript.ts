import type { Payload } from 'payload'

/**
 * Payload looks collections up by whatever name an address or a value holds: `payload.collections[name]`. What every
 * object knows (`constructor`, `__proto__`, `toString`) is found there and taken for a collection: `/api/constructor`
 * was answered with 500. Without a prototype there are only collections.
 *
 * Seen in Payload 3.90.2 (dist/utilities/handleEndpoints.js and many more places).
 */
export function knowOnlyCollections({ collections }: Payload): void {
  Object.setPrototypeOf(collections, null)
}
