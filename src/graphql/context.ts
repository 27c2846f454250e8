import type { IncomingMessage } from 'node:http'
import type { PayloadRequest } from 'payload'
import type { Projection } from './schema/projection'

/** The context of Payload's resolvers; they put login cookies into `headers`. */
export type GraphqlContext = {
  req: PayloadRequest
  headers: Record<string, string>
  /** The fields the root resolver loads, if limited to those requested. */
  select?: Projection
}

/** Added by the HTTP server; absent for queries within the process. */
export type ServerContext = { req?: IncomingMessage }
