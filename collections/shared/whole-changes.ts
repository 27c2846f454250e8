import { APIError, type CollectionAfterOperationHook, type CollectionConfig } from 'payload'
import { message } from '../../src/messages'

/**
 * Makes bulk updates and deletions atomic: all records or none. Payload changes those that are not refused and lists
 * the others, which leaves the client with a state it did not ask for. Access refusals have their own code and status
 * (access/write-checks.ts).
 *
 * @throws APIError `oneOfManyRefused` (400), with the message of the first refusal
 */
export function withWholeChanges(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: { ...hooks, afterOperation: [...(hooks.afterOperation ?? []), undoUnlessAll] },
  }
}

type Refused = { isPublic: boolean; message: string }

const undoUnlessAll: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const all = (result as { errors?: Refused[] }).errors ?? []
  if (!all.length) return result
  // After a refusal by the database, the others fail for want of a transaction.
  const refused = all.find(({ isPublic }) => isPublic)
  if (!refused) throw new APIError(message(req, 'somethingWrong'), 500, { code: 'somethingWrong' }, true)
  const text = `${message(req, 'oneOfManyRefused')} ${refused.message}`
  throw new APIError(text, 400, { code: 'oneOfManyRefused' }, true)
}
