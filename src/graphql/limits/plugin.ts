import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  Kind,
} from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import type { ServerContext } from '../context'
import type { Admissions } from '../../limits/admission'
import { type Client, clientOf } from '../../limits/client'
import { limitRefusal, refusal } from '../refusals'
import { costOf } from './cost'
import { documentProblem, parseWithinLimits } from './document'
import { limits } from '../../limits/numbers'

type LimitsPlugin = Plugin<YogaInitialContext, ServerContext>

/** Refuses documents that are too large before graphql's own rules process them. */
export function documentLimits(): LimitsPlugin {
  return {
    onParse({ setParseFn }) {
      setParseFn(parseWithinLimits as never)
    },
    onValidate({ params: { documentAST, schema }, setResult }) {
      const problem = documentProblem(documentAST) ?? withoutRoot(documentAST, schema)
      if (problem) setResult([problem])
    },
  }
}

/** graphql's own rules accept a subscription although the schema has none. */
function withoutRoot({ definitions }: DocumentNode, schema: GraphQLSchema): GraphQLError | undefined {
  const nodes = definitions.find(
    (one) => one.kind === Kind.OPERATION_DEFINITION && !schema.getRootType(one.operation),
  )
  return nodes && new GraphQLError('Only queries and mutations can be asked for.', { nodes })
}

/** Refuses URLs that are too long, which proxies might truncate. */
export function addressLimit(): LimitsPlugin {
  return {
    onParams({ request }) {
      if (request.method === 'GET' && request.url.length > limits.url)
        throw refusal('urlTooLong', { values: { maximum: limits.url } })
    },
  }
}

/** Points charged for an invalid request: reading it takes time as well. */
const pointsForNothing = 50

/**
 * Checks the cost of an operation once its variables are known, and limits concurrency. Queries within the process are
 * checked, but neither charged nor queued: they belong to a request that was admitted already.
 */
export function admission({ admit, charge }: Admissions): LimitsPlugin {
  /** Clients of external requests. The context contains a request that Payload's resolvers create themselves. */
  const clients = new WeakMap<Request, Client>()
  /** Requests already charged. */
  const charged = new WeakSet<Request>()
  return {
    // Clients without points are refused before anything is read.
    async onParams({ request, context }) {
      const client = clientOf((context as ServerContext).req)
      if (!client) return
      clients.set(request, client)
      const refused = await charge(client, 0)
      if (refused) throw limitRefusal(refused)
    },
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues, contextValue } = args as ExecutionArgs
      const { request } = contextValue as YogaInitialContext
      let cost: number
      try {
        cost = costOf(schema, document, operationName, variableValues)
      } catch (problem) {
        return setResultAndStopExecution({ errors: [problem as GraphQLError] })
      }
      const client = clients.get(request)
      if (client === undefined) return
      charged.add(request)
      const isMutation = getOperationAST(document, operationName)?.operation === 'mutation'
      setExecuteFn(async (all) => {
        const { leave, refused } = await admit(client, cost, isMutation ? 'write' : 'read')
        if (refused) return { errors: [limitRefusal(refused)] }
        try {
          return await executeFn(all)
        } finally {
          leave()
        }
      })
    },
    async onExecutionResult({ request }) {
      const client = clients.get(request)
      if (client !== undefined && !charged.has(request)) await charge(client, pointsForNothing)
    },
  }
}
