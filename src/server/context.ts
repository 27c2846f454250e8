import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import type { Changes } from '../public-reads/cache/changes'
import type { Planner } from '../public-reads/planner'
import type { Settings } from '../settings'

/** Dependencies of the server's set-up functions. */
export type AppContext = {
  payload: Payload
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  dev: boolean
  settings: Settings
  changes: Changes
  planner: Planner
  isStopping(): boolean
}
