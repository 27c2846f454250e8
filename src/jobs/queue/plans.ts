import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { queueJob } from './queue'

type Queue = Payload['jobs']['queue']
type Planned = { id: string; waitUntil?: string }

/** The key of the job that carries out a plan. */
export const planKey = (plan: string): string => `plan:${plan}`

/**
 * Carries out the panel's plans in our queue. Payload keeps a plan as a row of its own queue (3.90.2), which every
 * process with `autoRun` picks up: with three replicas, each published every article. The row stays, for the panel
 * shows and deletes it; a job, queued in the transaction that writes the row, carries it out.
 */
export function carryOutPlans(payload: Payload): void {
  const queue = payload.jobs.queue as (args: Parameters<Queue>[0]) => Promise<Planned>
  const planned = async (args: Parameters<Queue>[0]): Promise<Planned | undefined> => {
    if (args.task !== 'schedulePublish') return queue(args)
    const { doc, global } = args.input as { doc?: unknown; global?: unknown }
    // Cancelling a plan makes the panel's function plan an empty one as well.
    if (!doc && !global) return undefined
    const req = (args.req ?? (await createLocalReq({}, payload))) as Awaited<
      ReturnType<typeof createLocalReq>
    >
    const own = await initTransaction(req)
    try {
      const plan = await queue({ ...args, req } as never)
      await queueJob(req, 'publish', { plan: plan.id }, { at: args.waitUntil, key: planKey(plan.id) })
      if (own) await commitTransaction(req)
      return plan
    } catch (error) {
      if (own) await killTransaction(req)
      throw error
    }
  }
  payload.jobs.queue = planned as Queue
}
