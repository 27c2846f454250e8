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

/** Refusals that are temporary, such as a concurrent edit. */
const passing = [409, 423, 429]

/**
 * Publishes or unpublishes a record as planned in the panel, as the account that planned it, with its current rights.
 * The plan is deleted in the same transaction; a cancelled plan no longer exists.
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
      // Does not repeat anything of the record: messages can contain values.
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
      overrideAccess: true, // the system looks up the account whose rights apply
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
