import { accountMail } from './account-mail'
import { addressMail } from './address-mail'
import { expiredRows } from './expired-rows'
import { forsakenFiles } from './forsaken-files'
import type { Job } from './queue/job'
import { publish } from './publish'
import { layDownOccurrences } from './renew-occurrences'

/** All jobs. */
export const jobs = [
  accountMail,
  addressMail,
  publish,
  forsakenFiles,
  expiredRows,
  layDownOccurrences,
] as Job[]
