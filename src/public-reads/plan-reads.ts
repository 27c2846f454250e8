import type { Payload } from 'payload'
import type { Settings } from '../settings'
import { log } from '../log/log'
import { createPlanner, type Planner } from './plan/answer'
import { currentSchema } from '../graphql/schema/schema'

/** The planner of this process, which ends statements after the time an operation may take. */
export function planReads(
  payload: Payload,
  databaseUrl: string,
  { graphqlTimeout, databaseDirectUrl }: Pick<Settings, 'graphqlTimeout' | 'databaseDirectUrl'>,
): Promise<Planner> {
  return createPlanner(payload, currentSchema(payload), {
    databaseUrl,
    timeoutMs: graphqlTimeout,
    pooled: Boolean(databaseDirectUrl),
    onError: (error) => log.warn({ err: error }, 'a connection for reads broke'),
    onDecline: (reason) => log.debug({ reason }, 'left to the resolvers'),
  })
}
