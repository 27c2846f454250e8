import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Refuses a name that is no text. Yoga would take it for that of an operation which is not in the document. */
export const namesAreTexts = (): Plugin => ({
  onParams({ params: { operationName } }) {
    if (operationName === undefined || operationName === null || typeof operationName === 'string') return
    throw new GraphQLError('The name of the operation is no text.', {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    })
  },
})
