/**
 * How much one request may ask for, over GraphQL, over REST or in the panel. No settings: a frontend must be able to
 * rely on them in every installation. Reasons and measurements stand in docs/decisions/0021-limits.md and
 * docs/decisions/0030-limits-for-every-interface.md.
 */
export const limits = {
  /** Words and signs of a document. Introspection by GraphiQL has about 500, the site's homepage 350. */
  tokens: 2_000,
  /** Characters of a document, with all its space and comments. */
  characters: 50_000,
  /** Levels of fields, those of fragments included. Introspection by GraphiQL has 15. */
  depth: 15,
  /** Fields that are given another name. */
  aliases: 50,
  /** Each `@skip` and `@include`, wherever it stands. */
  directives: 50,
  /** Fields and fragments of a document when every fragment is written out: fragments in fragments multiply. */
  fields: 2_000,
  /** How often the same field of the answer is asked for: graphql compares each with each. */
  repetitions: 50,
  /** Levels of lists and objects in variables and arguments. */
  inputDepth: 64,
  /** Points that an operation may cost (see cost.ts). */
  cost: 10_000,
  /** Records that a list gives where nothing else is said: Payload's own default. */
  defaultLimit: 10,
  /** Records that a list of its own gives at most. */
  listLimit: 500,
  /** Records that a list within a record gives at most. */
  joinLimit: 100,
  /** Records that can be skipped to reach a page: PostgreSQL reads all of them. */
  offset: 10_000,
  /** Values in a filter, all lists in it included. */
  filterValues: 500,
  /** Conditions of a filter; each word that `like` looks for is one. */
  conditions: 100,
  /** Levels of lists and objects in a filter: `and` and `or` within each other, eight times. */
  filterDepth: 20,
  /** Characters of one value in a filter. */
  filterText: 500,
  /** Conditions and orders by something of a related record: each of them is one more join. */
  joins: 8,
  /** Those by one of several related records or values: the rows of these joins multiply. */
  joinsOfMany: 4,
  /** Parameters of an address or of a form; Payload would leave out silently what comes after them. */
  parameters: 1_000,
  /** Characters of parameters that come in a body: some 500 ids of the panel's pickers. */
  parameterText: 100_000,
  /** Fields to sort by. */
  orders: 5,
  /** Levels of related records that rich text brings along: Payload's own `maxDepth`. */
  richTextDepth: 5,
  /** Characters of the address of a GET: what proxies and browsers commonly take. */
  url: 8_000,
} as const
