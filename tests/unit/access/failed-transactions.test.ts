import { describe, expect, it, jest } from '@jest/globals'
import { APIError, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { isolated } from '../../../src/payload-fixes/requests/isolated'
import { withWriteChecks } from '../../../access/write-checks'

type Hook = (args: object) => Promise<unknown>

const collection = { slug: 'topics', fields: [], flattenedFields: [], versions: { drafts: true } }

/** A change of many topics, in a transaction in which reading fails with `error`. */
async function changing(error: Error) {
  const rollbackTransaction = jest.fn()
  const find = async ({ req }: { req: PayloadRequest }) => {
    await killTransaction(req)
    throw error
  }
  const req = {
    ...{ context: {}, query: {}, user: { id: 'somebody', roles: ['admin'] }, transactionID: 'ours' },
    payload: { find, db: { rollbackTransaction } },
  } as unknown as PayloadRequest
  const { hooks } = withWriteChecks(collection as never) as unknown as { hooks: Record<string, Hook[]> }
  const asked = { collection, operation: 'update', overrideAccess: false }
  const args = (await hooks.beforeOperation![0]!({ ...asked, args: { req, data: {} } })) as {
    req: PayloadRequest
  }
  const check = hooks.beforeChange!.at(-1)!
  await expect(check({ ...asked, req: args.req, data: {}, originalDoc: { id: 'one' } })).rejects.toBe(error)
  const end = async () => hooks.afterOperation![0]!({ args, result: 'the list of refusals' })
  return { end, req, rollbackTransaction }
}

describe('when a check fails in a change of many records', () => {
  it('tells of a refusal', async () => {
    const refusal = new APIError('No.', 403)
    await expect((await changing(refusal)).end()).rejects.toBe(refusal)
  })

  it('leaves it to the record that was refused first if the transaction has failed', async () => {
    const { end } = await changing(new Error('current transaction is aborted'))
    expect(await end()).toBe('the list of refusals')
  })

  it('leaves the transaction to the operation that began it', async () => {
    const { req, rollbackTransaction } = await changing(new Error('current transaction is aborted'))
    expect(req.transactionID).toBe('ours')
    expect(rollbackTransaction).not.toHaveBeenCalled()
  })

  it('works within the transaction all the same', async () => {
    const req = { transactionID: 'ours', payload: { db: {} } } as unknown as PayloadRequest
    const own = isolated(req)
    expect(await initTransaction(own)).toBe(false)
    // Payload's loader of references takes the id through JSON, and writes it into the request.
    expect(JSON.parse(JSON.stringify({ id: own.transactionID }))).toEqual({ id: 'ours' })
    expect(isolated({ payload: {} } as never).transactionID).toBeUndefined()
  })
})
