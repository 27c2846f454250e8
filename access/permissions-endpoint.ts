import {
  addDataAndFileToRequest,
  type CollectionSlug,
  docAccessOperation,
  type Endpoint,
  headersWithCors,
  NotFound,
  type PayloadRequest,
} from 'payload'

/** What Payload says somebody may do with a record, without an empty entry for what they may not. */
type Permissions = Awaited<ReturnType<typeof docAccessOperation>>

/**
 * What the user may do with a record. Payload answers for records that may not be read as well, and so tells
 * that they exist; here they are as those that do not.
 */
export function permissionsEndpoint(slug: string): Endpoint {
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
export function ofReadable(permissions: Permissions, req: PayloadRequest): Permissions {
  if (!permissions.read) throw new NotFound(req.t)
  return permissions
}
