/** Questions that the plan once answered in another way than the resolvers do; they are asked in every run. */
export const onceDifferent = [
  // A page after the last one, by a filter or an order that looks into another table: Payload says that it is page 1.
  '{ Municipalities(where: { office__hours: { exists: true } }, page: 3) { page docs { id } } }',
  '{ Municipalities(where: { office__hours: { exists: true } }, page: 3) { page } }',
  '{ Municipalities(where: { name: { exists: true } }, page: 99) { page limit totalDocs totalPages docs { id } } }',
  '{ Municipalities(where: { name: { equals: "-" } }) { page totalPages pagingCounter hasPrevPage prevPage } }',
  '{ Networks(sort: "title", page: 99) { page pagingCounter totalDocs hasNextPage hasPrevPage prevPage } }',
]
