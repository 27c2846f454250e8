import { isUtf8 } from 'node:buffer'
import { GraphQLError } from 'graphql'
import type { Settings } from '../../settings'
import { graphqlPath } from '../../graphql/path'
import { automaticQueries } from '../../graphql/persisted/automatic-queries'
import { nameOf } from '../../limits/client'
import { ownTurn } from '../../limits/own-turn'
import type { PublicReads } from '../public-reads'
import type { NotCacheable, Question } from '../questions/questions'
import { operationInBody, operationInUrl, type RequestedOperation } from './read-request'

/** Points for reading a request that needs no computation. */
export const pointsForReading = 1

/** Why the server behind has to answer: the answer cannot be cached, or the request is no plain query. */
export type Unanswered = NotCacheable | 'request'

/** Characters of a request that is read at once, if its document is known. */
const smallRequest = 8_000

type Request = {
  /** The request as binary text. */
  bytes: string
  /** Undefined for a request in a URL. */
  body: Buffer | undefined
  /** The client's network address. */
  address: string
}

/**
 * Reads requests whose bytes are unknown: the query, or why it is not answered from the cache, or the error to send.
 * Keeps the documents of automatic persisted queries.
 */
export function createQuestionReader(
  reads: Pick<PublicReads, 'charge' | 'isPrepared' | 'parse'>,
  { persistedOnly }: Pick<Settings, 'persistedOnly'>,
) {
  const operationIn = ({ bytes, body }: Request): RequestedOperation | undefined => {
    if (!body) return operationInUrl(bytes.slice(graphqlPath.length + 1), !persistedOnly)
    return isUtf8(body) ? operationInBody(body.toString(), !persistedOnly) : undefined
  }

  const questionIn = (asked: RequestedOperation | undefined, request: Request): Question | Unanswered => {
    if (!asked || (persistedOnly && !asked.registered)) return 'request'
    const { keepAs, query } = asked
    if (keepAs === undefined) return reads.parse(asked, request.bytes)
    // Its bytes are not remembered: they would be answered without keeping the document again.
    const question = reads.parse(asked)
    if (typeof question === 'object') automaticQueries.keep(keepAs, query, nameOf(request))
    return question
  }

  return async (request: Request): Promise<Question | Unanswered | GraphQLError> => {
    const refused = await reads.charge(request.address)
    if (refused) return refused
    const isSmall = request.bytes.length <= smallRequest
    if (!isSmall) await ownTurn()
    try {
      const asked = operationIn(request)
      // New values for a known document take less time than the turn.
      if (isSmall && asked && !reads.isPrepared(asked.query)) await ownTurn()
      return questionIn(asked, request)
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      return (await reads.charge(request.address, pointsForReading)) ?? error
    }
  }
}
