/** Where GraphQL is served. Payload tells GraphQL from REST by exactly this path. */
export const graphqlPath = '/api/graphql'
