import { scaleOldPictures } from '../../collections/shared/uploads/scaled'
import type { Job } from './queue/job'

/** Once a day, and after each start: pictures that were stored by an older version get their scaled copies. */
export const scaledPictures: Job<'scaled-pictures'> = {
  name: 'scaled-pictures',
  cron: '47 2 * * *',
  run: ({ payload }) => scaleOldPictures(payload),
}
