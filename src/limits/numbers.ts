/**
 * Limits per request, for GraphQL, REST and the panel. Not configurable: a frontend must be able to rely on them in
 * every installation. Reasons and measurements: docs/decisions/0021-limits.md and
 * docs/decisions/0030-limits-for-every-interface.md.
 */
export const limits = {
  /** Tokens of a document. GraphiQL's introspection has about 500, the site's homepage 350. */
  tokens: 2_000,
  /** Characters of a document, including whitespace and comments. */
  characters: 50_000,
  /** Levels of fields, including fragments. GraphiQL's introspection has 15. */
  depth: 15,
  /** Aliases. */
  aliases: 50,
  /**
   * `@skip` and `@include`, in total.
   */
  directives: 50,
  /** Fields and fragments of a document after expanding all fragments: nested fragments multiply. */
  fields: 2_000,
  /** Repetitions of the same response field: graphql compares each with each. */
  repetitions: 50,
  /** Levels of lists and objects in variables and arguments. */
  inputDepth: 64,
  /** Points per operation (see cost.ts). */
  cost: 10_000,
  /** Default page size: Payload's own. */
  defaultLimit: 10,
  /** Maximum page size of a top-level list. */
  listLimit: 500,
  /** Maximum page size of a join. */
  joinLimit: 100,
  /** Maximum offset: PostgreSQL reads all skipped rows. */
  offset: 10_000,
  /** Values in a filter, including those of its lists. */
  filterValues: 500,
  /** Conditions of a filter; each word of a `like` counts as one. */
  conditions: 100,
  /** Levels of lists and objects in a filter: eight levels of nested `and` and `or`. */
  filterDepth: 20,
  /** Characters of one value in a filter. */
  filterText: 500,
  /** Conditions and orders on related records: each is one more join. */
  joins: 8,
  /** Those on to-many relations: the rows of these joins multiply. */
  joinsOfMany: 4,
  /** Parameters of a query string or form; Payload would silently drop the rest. */
  parameters: 1_000,
  /** Characters of parameters in a body: some 500 ids of the panel's pickers. */
  parameterText: 100_000,
  /** Fields to sort by. */
  orders: 5,
  /** Levels of related records populated in rich text: Payload's own `maxDepth`. */
  richTextDepth: 5,
  /** Characters of a GET URL: what proxies and browsers commonly accept. */
  url: 8_000,
} as const
