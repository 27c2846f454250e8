import { previewTokens, webhookDeliveries, webhooks } from './connections'
import { articles, buildingBlocks, events, pages, topics } from './content'
import { glossaryWords } from './glossary-words'
import { feedbackEntries } from './feedback-entries'
import { auditLog, claims, funds, paymentBatches, receipts } from './money'
import { media, serviceProviders, services } from './offers'
import { memberships, users, volunteers } from './people'
import { initiatives, municipalities, networks } from './places'
import { redirects } from './redirects'
import type { Described } from './shape'
import { agreementDocuments, agreements, hourSheets, localReviews, placements } from './steering'
import { registrations, serviceHours } from './taking-part'

/** Every collection, with each kind of record it can hold. */
export const world: readonly Described[] = [
  articles,
  topics,
  pages,
  buildingBlocks,
  municipalities,
  networks,
  initiatives,
  events,
  serviceProviders,
  services,
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
