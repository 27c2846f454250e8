import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8 from allocating request objects in the old generation, as it does once many objects of the same kind have
 * survived a collection. An old object is freed in full collections only, and until then keeps alive whatever it
 * references: the rest of its request. Collections of the young generation took five times as long (measured:
 * docs/decisions/0026-what-a-hit-costs.md).
 */
export const keepRequestsYoung = (): void => setFlagsFromString('--no-allocation-site-pretenuring')
