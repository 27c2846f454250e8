import { APIError, type DatabaseAdapterObj, type PayloadRequest, ValidationError } from 'payload'
import { message, type MessageKey } from '../../messages'

/** SQLSTATE of our own triggers that protect the audit log. */
const appendOnlyState = 'BN001'

const writing = [
  'create',
  'createGlobal',
  'createVersion',
  'createGlobalVersion',
  'updateOne',
  'updateMany',
  'updateGlobal',
  'updateVersion',
  'updateGlobalVersion',
  'upsert',
] as const
const reading = [
  'count',
  'countVersions',
  'countGlobalVersions',
  'find',
  'findDistinct',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const
const deleting = ['deleteOne', 'deleteMany', 'deleteVersions'] as const

/**
 * Translates database errors into a message and a stable code instead of an internal error. Nothing of the statement
 * or its values is repeated.
 */
export function withClearErrors<T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args) as Record<string, unknown>
      for (const name of writing) database[name] = translated(database[name], 'unknownReference')
      for (const name of reading) database[name] = translated(database[name])
      for (const name of deleting) database[name] = translated(database[name], 'stillReferenced')
      return database as never
    },
  }
}

type Method = (this: unknown, args: { req?: PayloadRequest }) => Promise<unknown>

const translated = (method: unknown, reference?: MessageKey): Method =>
  function (args) {
    return clearly(args.req, () => (method as Method).call(this, args), reference)
  }

/**
 * The same for other queries.
 *
 * @throws APIError with a code for what the database refuses
 */
export async function clearly<T>(
  req: PayloadRequest | undefined,
  work: () => Promise<T>,
  reference?: MessageKey,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const refused = refusal(stateOf(error), reference)
    if (!refused) {
      // Payload's adapter reports violations of uniqueness itself.
      if (error instanceof ValidationError) await rememberIn(req, error)
      throw error
    }
    const told = new APIError(message(req, refused.key), refused.status, { code: refused.key }, true)
    await rememberIn(req, told)
    throw told
  }
}

/** In a bulk operation, one error rolls back all: the transaction reports at its end which it was. */
async function rememberIn(req: PayloadRequest | undefined, told: Error): Promise<void> {
  const id = await req?.transactionID
  const { sessions } = (req?.payload.db ?? {}) as unknown as {
    sessions?: Record<string, { refused?: Error }>
  }
  if (id && sessions) sessions[String(id)]!.refused ??= told
}

function refusal(
  state: string | undefined,
  reference?: MessageKey,
): { key: MessageKey; status: number } | undefined {
  if (!reference) return badQuestion(state)
  // From PostgreSQL 18 on, a restricting foreign key has its own SQLSTATE.
  if (state === '23503' || state === '23001')
    return { key: reference, status: reference === 'stillReferenced' ? 409 : 400 }
  // In a bulk deletion, statements after a refused one fail because the transaction is aborted.
  if (state === '25P02' && reference === 'stillReferenced') return { key: reference, status: 409 }
  if (state === '23505') return { key: 'alreadyThere', status: 409 }
  // A check constraint, and values that do not fit their columns: NUL in a text, an invalid date.
  if (state === '23514' || state?.startsWith('22')) return { key: 'notAllowedValue', status: 400 }
  if (state === appendOnlyState) return { key: 'appendOnly', status: 409 }
  return undefined
}

/**
 * A filter value that does not fit its column: the whole class 22, and an unknown operator. Also an order by columns
 * of the same name in several records: Payload's adapter selects only one of them.
 */
function badQuestion(state: string | undefined): { key: MessageKey; status: number } | undefined {
  if (state === '42P10') return { key: 'notAnOrder', status: 400 }
  return state?.startsWith('22') || state === '42883' ? { key: 'notAFilter', status: 400 } : undefined
}

function stateOf(error: unknown): string | undefined {
  const { code, cause } = error as { code?: string; cause?: { code?: string } }
  return cause?.code ?? code
}
