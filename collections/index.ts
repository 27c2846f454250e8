import { auditLog } from './money/audit-log'
import { claims } from './money/claims'
import { fundSettings } from './money/fund-settings'
import { funds } from './money/funds'
import { paymentBatches } from './money/payment-batches'
import { receipts } from './money/receipts'
import { memberships } from './people/memberships'
import { registrations } from './people/registrations'
import { serviceHours } from './people/service-hours'
import { users } from './people/users'
import { volunteers } from './people/volunteers'
import { articles } from './public/articles'
import { buildingBlocks } from './public/building-blocks'
import { events } from './public/events'
import { glossaryWords } from './public/glossary-words'
import { feedbackEntries } from './public/feedback-entries'
import { homepage } from './public/homepage'
import { initiatives } from './public/initiatives'
import { media } from './public/media'
import { municipalities } from './public/municipalities'
import { networks } from './public/networks'
import { pages } from './public/pages'
import { redirects } from './public/redirects'
import { serviceProviders } from './public/service-providers'
import { services } from './public/services'
import { siteSettings } from './public/site-settings'
import { topics } from './public/topics'
import { previewTokens } from './settings/preview-tokens'
import { webhookDeliveries } from './settings/webhook-deliveries'
import { webhooks } from './settings/webhooks'
import { agreementDocuments } from './steering/agreement-documents'
import { agreements } from './steering/agreements'
import { hourSheets } from './steering/hour-sheets'
import { localReviews } from './steering/local-reviews'
import { placements } from './steering/placements'

/** All collections, in navigation order. */
export const collections = [
  articles,
  topics,
  pages,
  municipalities,
  networks,
  initiatives,
  events,
  serviceProviders,
  services,
  buildingBlocks,
  media,
  redirects,
  glossaryWords,
  feedbackEntries,

  localReviews,
  agreements,
  agreementDocuments,
  placements,
  hourSheets,

  users,
  volunteers,
  memberships,
  registrations,
  serviceHours,

  funds,
  claims,
  receipts,
  paymentBatches,
  auditLog,

  webhooks,
  webhookDeliveries,
  previewTokens,
]

export const globals = [homepage, siteSettings, fundSettings]
