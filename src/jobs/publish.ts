import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { statement } from '../database/connection/statement'
import type { User } from '../../payload-types'
import { GivenUp, type Job } from './queue/job'

type Plan = {
  type?: 'publish' | 'unpublish'
  locale?: string
  doc?: { relationTo: CollectionSlug; value: string }
  global?: GlobalSlug
  user?: { value?: string }
}

/** Where a refusal is not the record's or the planner's but of the moment: somebody else was at it. */
const passing = [409, 423, 429]

/**
 * Publishes or withdraws a record as it was planned in the panel, as the account that planned it, with the rights it
 * has now. The plan goes with it, in the same transaction; a plan that was cancelled is not there any more.
 */
export const publish: Job<'publish'> = {
  name: 'publish',
  async run(req, { plan: id }) {
    const [row] = await statement<{ input: Plan }>(
      req,
      sql`select input from payload_jobs where id = ${id} for update`,
    )
    if (!row) return
    try {
      await carryOut(req, row.input, await plannerOf(req, row.input))
    } catch (error) {
      const { status } = error as { status?: number }
      // Nothing of the record is repeated: what does not fit can be a value.
      if (status && status < 500 && !passing.includes(status))
        throw new GivenUp(`refused with ${status} (${(error as Error).name})`)
      throw error
    }
    await statement(req, sql`delete from payload_jobs where id = ${id}`)
  },
}

async function plannerOf(req: PayloadRequest, { user }: Plan): Promise<User> {
  const id = user?.value
  const account =
    id &&
    (await req.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true, // whose rights decide is asked by the system
      req,
    }))
  if (!account) throw new GivenUp('the account that planned it is gone')
  return Object.assign(account, { collection: 'users' as const }) as User
}

async function carryOut(req: PayloadRequest, plan: Plan, user: User): Promise<void> {
  const { doc, global, locale, type } = plan
  const known = req.payload.config.localization && req.payload.config.localization.localeCodes
  const shared = {
    data: { _status: type === 'unpublish' ? 'draft' : 'published' } as never,
    depth: 0,
    overrideAccess: false,
    user,
    req,
    ...(type !== 'unpublish' && locale && known && known.includes(locale)
      ? { publishSpecificLocale: locale as never }
      : {}),
  } as const
  if (doc) await req.payload.update({ collection: doc.relationTo, id: doc.value, ...shared })
  if (global) await req.payload.updateGlobal({ slug: global, ...shared })
}
