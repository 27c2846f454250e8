import type { Endpoint, Payload, PayloadRequest } from 'payload'

/** Lets `before` look at each request that an endpoint of Payload's or of ours is given. */
export function beforeEndpoints(
  { config }: Payload,
  before: (req: PayloadRequest, endpoint: Pick<Endpoint, 'method' | 'path'>) => Promise<void> | void,
): void {
  const all = [config, ...config.collections, ...config.globals].flatMap(({ endpoints }) => endpoints || [])
  // Those of Payload are the same for all collections.
  for (const endpoint of new Set<Endpoint>(all)) {
    const { handler } = endpoint
    endpoint.handler = async (req) => {
      await before(req, endpoint)
      return handler(req)
    }
  }
}
