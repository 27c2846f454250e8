import type { Payload } from 'payload'
import { currentSchema } from '../graphql/schema/schema'
import { log } from '../log/log'
import type { Settings } from '../settings'
import { createPlanner } from './plan/planned-answers'
import type { Planner } from './planner'

type Relevant = Pick<Settings, 'plannedReads' | 'graphqlTimeout' | 'databaseDirectUrl'>

/** Leaves every query to Payload's resolvers. */
const withoutPlans: Planner = { answer: async () => undefined, end: async () => {} }

/**
 * Creates this process's planner, which cancels statements after the time limit of an operation. Nothing else imports
 * the plan: with `PLANNED_READS=off`, Payload's resolvers return the same answers, more slowly.
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
