import { type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { currentWork, Work } from '../../database/connection/work'
import { clientOf, laneOf } from '../../limits/client'
import { inTime } from '../../limits/in-time'
import { LimitPassed } from '../../limits/refusals'
import type { ServerContext } from '../context'
import { limitRefusal } from '../refusals'

/**
 * Responds within `milliseconds` of the arrival of the request, and cancels its running database queries; also cancels
 * a query whose client has disconnected. Aborted work is reported as such even if a mutation completed at the same
 * moment.
 */
export function timeBudget(milliseconds: number): Plugin<YogaInitialContext> {
  /** Mutations run to completion, even if the client disconnects. */
  const mutations = new WeakSet<Request>()
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      const operation = getOperationAST(document, operationName)?.operation
      if (operation === 'mutation') mutations.add(contextValue.request)
      if (operation === 'query') currentWork()?.willOnlyRead()
    },
    onParams({ request, context, paramsHandler, setParamsHandler }) {
      setParamsHandler(async (payload) => {
        const client = clientOf((context as ServerContext).req)
        const work = new Work(client && laneOf(client))
        const leave = () => void (mutations.has(request) || work.stop())
        request.signal.addEventListener('abort', leave, { once: true })
        return inTime(work, milliseconds, 'GraphQL operation', () => paramsHandler(payload))
          .catch(stopped)
          .finally(() => request.signal.removeEventListener('abort', leave)) as ReturnType<
          typeof paramsHandler
        >
      })
    },
  }
}

function stopped(problem: unknown): ExecutionResult {
  if (!(problem instanceof LimitPassed)) throw problem
  return { errors: [limitRefusal(problem)] }
}
