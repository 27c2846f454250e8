import type { Plugin } from 'graphql-yoga'
import { badRequest } from '../errors'

/** Refuses a name that is not a string. Yoga would report an operation missing from the document. */
export const namesAreTexts = (): Plugin => ({
  onParams({ params: { operationName } }) {
    if (operationName === undefined || operationName === null || typeof operationName === 'string') return
    throw badRequest('The name of the operation is no text.')
  },
})
