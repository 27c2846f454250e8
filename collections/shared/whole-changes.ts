import { APIError, type CollectionAfterOperationHook, type CollectionConfig } from 'payload'
import { message } from '../../src/messages'

/**
 * Lets a change or deletion of many records be done for all of them or for none. Payload does it for those that are
 * not refused and lists the others; whoever sent it then has a state that they did not ask for. Refusals of access
 * bring their own code and status (access/write-checks.ts).
 *
 * @throws APIError `oneOfManyRefused` (400), with the words of the first refusal
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
