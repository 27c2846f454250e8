/**
 * What somebody may do with a record is answered for records that they may not read as well, and so tells that these
 * exist: what is answered differs from that for an id that nothing has.
 *
 * Steps: `POST /api/volunteers/access/:id` with the id of a record that may not be read, and with one that nothing has.
 * Expected: the same. Actual: permissions for the first, an error for the second. `docAccess…` over GraphQL does the same;
 * our schema has none (src/graphql/schema/without-permissions.ts).
 *
 * Seen in: payload 3.90.2 (dist/collections/operations/docAccess.js)
 * Upstream: not filed
 * Test: tests/system/attacks/existence.test.ts › other ways to try whether a record exists
 */
import {
  addDataAndFileToRequest,
  type CollectionConfig,
  type CollectionSlug,
  docAccessOperation,
  type Endpoint,
  headersWithCors,
  NotFound,
  type PayloadRequest,
} from 'payload'

/** What Payload says somebody may do with a record, without an empty entry for what they may not. */
type Permissions = Awaited<ReturnType<typeof docAccessOperation>>

/** Puts an endpoint of its own before Payload's. */
export const withPermissionsOfReadable = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [permissionsEndpoint(collection.slug), ...(collection.endpoints || [])],
})

function permissionsEndpoint(slug: string): Endpoint {
  return {
    path: '/access/:id?',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const { id } = (req.routeParams ?? {}) as { id?: string }
      const permissions = await docAccessOperation({
        ...(id ? { id } : {}),
        collection: req.payload.collections[slug as CollectionSlug],
        data: req.data,
        req,
      } as never)
      return Response.json(id ? ofReadable(permissions, req) : permissions, {
        headers: headersWithCors({ headers: new Headers(), req }),
      })
    },
  }
}

/** @throws NotFound if the record may not be read. */
function ofReadable(permissions: Permissions, req: PayloadRequest): Permissions {
  if (!permissions.read) throw new NotFound(req.t)
  return permissions
}
