/** The GraphQL endpoint. Payload distinguishes GraphQL from REST by exactly this path. */
export const graphqlPath = '/api/graphql'
