/** Questions that the plan once answered in another way than the resolvers do; they are asked in every run. */
export const onceDifferent = [
  // A page after the last one, by a filter or an order that looks into another table.
  '{ Municipalities(where: { office__hours: { exists: true } }, page: 3) { page docs { id } } }',
  '{ Municipalities(where: { office__hours: { exists: true } }, page: 3) { page } }',
  '{ Municipalities(where: { office__hours: { exists: false } }, page: 9) { page limit totalDocs docs { id } } }',
  '{ Municipalities(where: { name: { equals: "-" } }) { page totalPages pagingCounter hasPrevPage prevPage } }',
  '{ Networks(sort: "title", page: 99) { page pagingCounter totalDocs hasNextPage hasPrevPage prevPage } }',
  '{ Networks(sort: "title", page: 9, limit: 50) { page limit docs { id } } }',
  // One text with two depths: Payload's resolver put what it refers to into both.
  '{ Articles(where: { slug: { equals: "mit-allem" } }) { docs { full: body bare: body(depth: 0) } } }',
  // Texts with links, and what they refer to, in each language.
  '{ Articles(limit: 100, sort: "slug") { docs { bodyHtml bodyText bodyMarkdown } } }',
  '{ en: Articles(locale: en, sort: "-slug", limit: 100) { docs { slug bodyHtml body } } ar: Pages(locale: ar, fallbackLocale: none) { docs { bodyHtml } } }',
  '{ Networks(locale: uk) { docs { descriptionHtml municipality { introText services { docs { descriptionMarkdown } } } } } }',
]
