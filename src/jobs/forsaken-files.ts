import { removeForsaken } from '../../collections/shared/uploads/unused'
import type { Job } from './queue/job'

/** Once a day, and after each start, since a killed process may have left files behind. */
export const forsakenFiles: Job<'forsaken-files'> = {
  name: 'forsaken-files',
  cron: '17 2 * * *',
  run: ({ payload }) => removeForsaken(payload),
}
