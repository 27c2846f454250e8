import { renewOccurrences } from '../occurrences/renew'
import type { Job } from './job'

/** Once a day, shortly after midnight in Berlin: events have their next dates laid down. */
export const layDownOccurrences: Job<'occurrences'> = {
  name: 'occurrences',
  cron: '13 23 * * *',
  async run({ payload }) {
    // Each event is renewed in a transaction of its own; doing it twice does no harm.
    await renewOccurrences(payload)
  },
}
