import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8 from allocating what belongs to a request among the old objects, as it begins to do where many
 * objects of the same kind outlived a collection once. An old object is looked at in full collections only, and
 * until then keeps alive whatever it refers to: the rest of its request. Collections of young objects took five
 * times as long (measured: docs/decisions/0026-what-a-hit-costs.md).
 */
export const keepRequestsYoung = (): void => setFlagsFromString('--no-allocation-site-pretenuring')
