import type { IncomingMessage } from 'node:http'

/** The client of a request: an account, or an anonymous client at a network address. Neither: this process. */
export type Client = { account?: string; address: string }

/** Logged-in users have separate places and connections, whatever the anonymous load. */
export type Lane = 'anonymous' | 'account'

export const laneOf = ({ account }: Client): Lane => (account === undefined ? 'anonymous' : 'account')

/**
 * The key under which points and places are shared: a town hall is one address, each account in it a separate client.
 */
export const nameOf = ({ account, address }: Client): string =>
  account === undefined ? address : `account ${account}`

const clients = new WeakMap<IncomingMessage, Client>()

/** Stores the client of a request. */
export const noteClient = (request: IncomingMessage, client: Client): void =>
  void clients.set(request, client)

/** The client of a request; undefined for queries within the process. */
export const clientOf = (request: IncomingMessage | undefined): Client | undefined =>
  request && clients.get(request)
