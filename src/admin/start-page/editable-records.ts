import type { PayloadRequest, Where } from 'payload'
import { recordsFor, rightsTo } from '../../../access/rights'
import type { CollectionName } from '../../../access/table'
import { townFilter } from '../towns/with-town-switch'

/** Conditions for the records the user may change, in the municipality they have chosen. */
export async function editableRecords(collection: CollectionName, req: PayloadRequest): Promise<Where[]> {
  const changeable = await recordsFor(rightsTo('U', collection, req.user), collection, req)
  const narrowed = await townFilter(collection, req)
  return [
    ...(typeof changeable === 'object' ? [changeable] : changeable ? [] : [{ id: { exists: false } }]),
    ...(narrowed ? [narrowed] : []),
  ]
}
