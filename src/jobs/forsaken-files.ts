import { removeForsaken } from '../../collections/shared/uploads/unused'
import type { Job } from './queue/job'

/** Once a day, and after each start, since that is when a killed process has left something behind. */
export const forsakenFiles: Job<'forsaken-files'> = {
  name: 'forsaken-files',
  cron: '17 2 * * *',
  run: ({ payload }) => removeForsaken(payload),
}
