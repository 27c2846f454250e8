import { renewOccurrences } from '../../collections/public/events/renew-occurrences'
import type { Job } from './queue/job'

/** Once a day, shortly after midnight in Berlin: events have their next dates laid down. */
export const layDownOccurrences: Job<'occurrences'> = {
  name: 'occurrences',
  cron: '13 23 * * *',
  async run({ payload }) {
    // Each event is renewed in a transaction of its own; doing it twice does no harm.
    await renewOccurrences(payload)
  },
}
