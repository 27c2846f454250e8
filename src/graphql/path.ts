/** The GraphQL endpoint. Payload distinguishes GraphQL from REST by exactly this path. */
export const graphqlPath = '/api/graphql'

/** The public schema as a file. */
export const publicSchemaPath = `${graphqlPath}/schema.graphql`
