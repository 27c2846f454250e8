import type { Payload } from 'payload'
import { currentSchema } from '../graphql/schema/schema'
import { log } from '../log/log'
import type { Settings } from '../settings'
import { createPlanner } from './plan/planned-answers'
import type { Planner } from './planner'

type Relevant = Pick<Settings, 'plannedReads' | 'graphqlTimeout' | 'databaseDirectUrl'>

/** Leaves every question to Payload's resolvers. */
const withoutPlans: Planner = { answer: async () => undefined, end: async () => {} }

/**
 * The planner of this process, which ends statements after the time an operation may take. Nothing else imports the
 * plan: with `PLANNED_READS=off` the same answers come from Payload's resolvers, more slowly.
 */
export async function planReads(
  payload: Payload,
  databaseUrl: string,
  { plannedReads, graphqlTimeout, databaseDirectUrl }: Relevant,
): Promise<Planner> {
  if (!plannedReads) return withoutPlans
  return createPlanner(payload, currentSchema(payload), {
    databaseUrl,
    timeoutMs: graphqlTimeout,
    pooled: Boolean(databaseDirectUrl),
    onError: (error) => log.warn({ err: error }, 'a connection for reads broke'),
    onDecline: (reason) => log.debug({ reason }, 'left to the resolvers'),
  })
}
