import { renewOccurrences } from '../../collections/public/events/renew-occurrences'
import type { Job } from './queue/job'

/** Renews the occurrences of events once a day, shortly after midnight in Berlin. */
export const layDownOccurrences: Job<'occurrences'> = {
  name: 'occurrences',
  cron: '13 23 * * *',
  async run({ payload }) {
    // Each event is renewed in a transaction of its own; a repetition does no harm.
    await renewOccurrences(payload)
  },
}
