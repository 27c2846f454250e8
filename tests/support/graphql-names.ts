import { namesOf } from '../../src/graphql/schema/names'

/** Names given by the configuration, which tests do not load. */
const given: Record<string, { singularName: string; pluralName: string }> = {
  media: { singularName: 'MediaFile', pluralName: 'MediaFiles' },
}

/** GraphQL names of a collection's type and list. */
export const graphqlNames = (slug: string) => namesOf({ slug, graphQL: given[slug] } as never)
