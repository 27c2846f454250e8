import type { IncomingMessage } from 'node:http'
import type { PayloadRequest } from 'payload'
import type { Projection } from './schema/projection'

/** What Payload's resolvers expect; they put cookies of a login into `headers`. */
export type GraphqlContext = {
  req: PayloadRequest
  headers: Record<string, string>
  /** What the root field loads, where it was asked to load no more than needed. */
  select?: Projection
}

/** What the HTTP server adds; questions from within the process come without it. */
export type ServerContext = { req?: IncomingMessage }
