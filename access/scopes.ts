import type { Where } from 'payload'
import { rightsOf } from './grants'
import { type AskedBy, lookupsFor } from './lookups'
import type { Rule } from './rules'
import { type CollectionName, type Row, table } from './table'

/** What a rule means for one collection: a filter for its records, given the user. */
export type Scope = (asked: AskedBy) => Where | Promise<Where>
type Scopes = Partial<Record<Exclude<Rule, 'all'>, Scope>>

const every = (...and: Where[]): Where => ({ and })
/** Records that are not in the trash, in collections that have one. */
export const notTrashed: Where = { deletedAt: { exists: false } }
const inTowns =
  (path = 'municipality'): Scope =>
  ({ me }) => ({ [path]: { in: me.towns } })
const inNets =
  (path: string): Scope =>
  ({ me }) => ({ [path]: { in: me.nets } })

const published: Scope = () => every({ _status: { equals: 'published' } }, notTrashed)
const publishedFor = (...conditions: Where[]): Where =>
  every({ _status: { equals: 'published' } }, notTrashed, { or: conditions })

/** The user's own records: `path` leads to the volunteer. */
const ofMyself =
  (path = 'volunteer', ...conditions: Where[]): Scope =>
  async (asked) => {
    const mine = await lookupsFor(asked).myRecords()
    return every({ [path]: { in: mine.map(({ id }) => id) } }, ...conditions)
  }

const open: Where = { status: { in: ['draft', 'returned'] } }
const ordered = ['ordered', 'in-payment', 'paid']
/** The part of the log visible to users who handle money. */
export const aboutMoney = ['claims', 'receipts', 'funds', 'payment-batches', 'hour-sheets', 'fund-settings']

/** Definitions that deviate from the default. */
const own: Partial<Record<CollectionName, Scopes>> = {
  articles: {
    town: inTowns(),
    'town-practice': ({ me }) =>
      every({ municipality: { in: me.towns } }, { kind: { in: ['practice', 'news'] } }),
  },
  municipalities: { town: inTowns('id') },
  networks: { town: inTowns(), net: inNets('id') },
  initiatives: {
    town: inTowns(),
    net: async (asked) =>
      every(
        { networks: { in: asked.me.nets } },
        { municipality: { in: await lookupsFor(asked).townsOfMyNets() } },
      ),
  },
  events: {
    'pub-open': () => publishedFor({ audience: { equals: 'public' } }),
    'pub-helpers': async (asked) =>
      publishedFor(
        { audience: { in: ['public', 'helpers'] } },
        { id: { in: await lookupsFor(asked).myEvents() } },
      ),
    town: inTowns(),
    net: inNets('network'),
  },
  services: {
    town: async (asked) => ({ id: { in: await lookupsFor(asked).myServices() } }),
  },
  media: {
    pub: () => notTrashed,
    // Trashed records are for users who may delete: restoring one would publish it.
    own: ({ me }) => every({ uploadedBy: { equals: me.id } }, notTrashed),
  },

  redirects: { active: () => ({ active: { equals: true } }) },

  'feedback-entries': { town: inTowns() },
  'local-reviews': { shared: () => ({ public: { equals: true } }), town: inTowns() },
  agreements: {
    // "All municipalities" does not include users without a municipality.
    town: ({ me }) =>
      every(notTrashed, {
        or: [
          ...(me.towns.length ? [{ allMunicipalities: { equals: true } }] : []),
          { municipalities: { in: me.towns } },
        ],
      }),
  },
  'agreement-documents': {
    town: async (asked) => ({ id: { in: await lookupsFor(asked).myDocuments() } }),
  },
  placements: {
    pub: () => every({ status: { equals: 'published' } }, notTrashed),
    town: inTowns(),
  },
  'hour-sheets': {
    town: inTowns('placement.municipality'),
    'town-open': ({ me }) =>
      every({ 'placement.municipality': { in: me.towns } }, { status: { equals: 'draft' } }),
  },

  users: {
    own: ({ me }) => ({ id: { equals: me.id } }),
    helpers: async (asked) => ({ id: { in: await lookupsFor(asked).helpers() } }),
  },
  volunteers: {
    own: ({ me }) => every({ account: { equals: me.id } }, notTrashed),
    town: inTowns(),
    net: async (asked) => every({ id: { in: await lookupsFor(asked).myMembers() } }, notTrashed),
  },
  memberships: { own: ofMyself(), town: inTowns('network.municipality'), net: inNets('network') },
  registrations: { own: ofMyself(), town: inTowns('event.municipality'), net: inNets('event.network') },
  'service-hours': {
    own: ofMyself(),
    town: inTowns('volunteer.municipality'),
    net: async (asked) => ({ volunteer: { in: await lookupsFor(asked).myMembers() } }),
  },

  funds: {
    town: inTowns(),
    hometown: async (asked) => ({
      municipality: { in: (await lookupsFor(asked).myRecords()).map(({ municipality }) => municipality) },
    }),
  },
  claims: {
    own: ofMyself(),
    // Filed where the volunteer is active: a claim cannot be filed with another municipality.
    'own-open': async (asked) => {
      const mine = await lookupsFor(asked).myRecords()
      return every(
        open,
        { volunteer: { in: mine.map(({ id }) => id) } },
        { municipality: { in: mine.map(({ municipality }) => municipality) } },
      )
    },
    town: inTowns(),
    ordered: () => ({ status: { in: ordered } }),
  },
  receipts: {
    own: ofMyself('claim.volunteer'),
    'own-open': ofMyself('claim.volunteer', { 'claim.status': { in: ['draft', 'returned'] } }),
    town: inTowns('claim.municipality'),
    ordered: () => ({ 'claim.status': { in: ordered } }),
  },
  'preview-tokens': { own: ({ me }) => ({ account: { equals: me.id } }) },
  'audit-log': { town: inTowns(), money: () => ({ subject: { in: aboutMoney } }) },
}

const isPublic = (row: Row): boolean =>
  Object.values(row).some((cell) => rightsOf(cell).some(({ rule }) => rule === 'pub'))

/**
 * Rules by collection. The table may use no others; a missing one stops the start. `pub` means published, in
 * collections with drafts.
 */
export const scopes = Object.fromEntries(
  Object.entries(table).map(([name, row]) => [
    name,
    { ...(isPublic(row) ? { pub: published } : {}), ...own[name as CollectionName] },
  ]),
) as Record<CollectionName, Scopes>

/** Whether the rule `pub` requires the published status, in a collection with drafts. */
export const asksForPublished = (name: CollectionName): boolean => scopes[name].pub === published
