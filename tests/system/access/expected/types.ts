import type { CollectionSlug, GlobalSlug } from 'payload'

/**
 * Words that together describe records, seen by whoever asks: a record is meant if it has all of them.
 * `any` is every record.
 *
 * - where: `own-town`, `other-town`, `district-wide` (of no town); `home-town`: where the person helps
 * - state: `published`, `draft`, `scheduled` (a draft with a planned publication), `trashed`; where there are no
 *   drafts, `kept` is what is not in the trash
 * - towns of services and agreements: `only-own-towns`, `own-and-other-towns`, `other-towns`, `all-towns`, `no-town`
 * - networks: `own-net`, `other-net`, `no-net`; `net-town`: in the town of an own network; `net-member`: of a
 *   person who is, or asked to be, a member of an own network
 * - people: `own`, `of-others`; accounts: `own`, `helper-account` (volunteer and network roles only), `staff-account`
 * - the state of a workflow by its name, such as `submitted`; of a receipt: that of its claim
 * - events: `for-all`, `for-helpers`, `for-invited`, `registered` (the person has a place)
 * - articles by kind: `practice`, `news`, `fact`; reviews: `shown` publicly or `hidden`; the log: `money`
 */
export type Kinds = string

/** Records, and which of their top-level fields where not all. */
export type Grant =
  | Kinds
  | { of: Kinds; only: readonly string[]; except?: undefined }
  | { of: Kinds; except: readonly string[]; only?: undefined }

/**
 * Words for what a record is put into, each of which must hold:
 *
 * - `town`: the municipality that it is said to be in: `own-town`; `net-town` of an own network; `home-town`
 * - `net`: each of its networks: `own-net`, `net-in-own-town`, `helps-in` of a member
 * - `other`: the town of each further record that it refers to: `own-town`, `net-town`, `home-town`
 */
export type Place = { town?: string; net?: string; other?: string }

/**
 * What is allowed. `publish` is to publish, and to change or withdraw what is published; to save a draft of it is
 * to update. It follows `update` where it is not named. What is not named is refused.
 */
export type Allowed = {
  /** Where not everywhere: what everything must be that a new or moved record is set to refer to. */
  place?: Place
  read?: readonly Grant[]
  create?: readonly Grant[]
  update?: readonly Grant[]
  publish?: readonly Grant[]
  delete?: readonly Kinds[]
}

/** What an audience may do. A collection that is not named is closed to it. */
export type Expectations = { readonly [Slug in CollectionSlug | GlobalSlug]?: Allowed }
