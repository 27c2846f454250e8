import type { Payload } from 'payload'

/**
 * A collection of Payload's own that is not for REST (`payload-migrations`) answers 501, as if the server were not up
 * to it. There is nothing at such an address: 404.
 *
 * Seen in Payload 3.90.2 (dist/utilities/handleEndpoints.js).
 */
export function hideWithoutEndpoints({ config }: Payload): void {
  for (const entity of [...config.collections, ...config.globals])
    if (entity.endpoints === false) entity.endpoints = []
}
