import { accountMail } from './account-mail'
import { addressMail } from './address-mail'
import { expiredRows } from './expired-rows'
import { forsakenFiles } from './forsaken-files'
import { offlineCopy } from './offline-copy'
import type { Job } from './queue/job'
import { publish } from './publish'
import { layDownOccurrences } from './renew-occurrences'
import { layDownOpenings } from './renew-openings'
import { scaledPictures } from './scaled-pictures'
import { webhookCall, webhookChanges, webhookDelivery } from './webhooks'

/** All jobs. */
export const jobs = [
  accountMail,
  addressMail,
  publish,
  forsakenFiles,
  scaledPictures,
  expiredRows,
  layDownOccurrences,
  layDownOpenings,
  offlineCopy,
  webhookChanges,
  webhookCall,
] as Job[]

/** Jobs that wait for other servers. They have workers of their own: a slow receiver must not delay mails. */
export const jobsAtOthers = [webhookDelivery] as Job[]
