import { renewOpenings } from '../../collections/public/services/renew-openings'
import type { Job } from './queue/job'

/** Renews the openings of services once a day, shortly after midnight in Berlin. */
export const layDownOpenings: Job<'openings'> = {
  name: 'openings',
  cron: '23 23 * * *',
  async run({ payload }) {
    // Each service is renewed in a transaction of its own; a repetition does no harm.
    await renewOpenings(payload)
  },
}
