import type { IncomingMessage } from 'node:http'

/** From whom a request is: an account, or nobody who is known, at a network address. Without either, this process. */
export type Client = { account?: string; address: string }

/** Work for those who are logged in has places and connections of its own, whatever everybody else asks for. */
export type Lane = 'anonymous' | 'account'

export const laneOf = ({ account }: Client): Lane => (account === undefined ? 'anonymous' : 'account')

/** Those who share points and places: a town hall is one address, and each account in it a client of its own. */
export const nameOf = ({ account, address }: Client): string =>
  account === undefined ? address : `account ${account}`

const clients = new WeakMap<IncomingMessage, Client>()

/** Notes from whom a request is. */
export const noteClient = (request: IncomingMessage, client: Client): void =>
  void clients.set(request, client)

/** From whom a request is; undefined for questions within the process. */
export const clientOf = (request: IncomingMessage | undefined): Client | undefined =>
  request && clients.get(request)
