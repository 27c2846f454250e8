import type { IncomingMessage } from 'node:http'
import type { PayloadRequest } from 'payload'

/** The context of Payload's resolvers; they put login cookies into `headers`. */
export type GraphqlContext = {
  req: PayloadRequest
  headers: Record<string, string>
}

/** Added by the HTTP server; absent for queries within the process. */
export type ServerContext = { req?: IncomingMessage }
