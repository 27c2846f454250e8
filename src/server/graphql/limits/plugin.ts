import { type ExecutionArgs, getOperationAST, type GraphQLError, type ValidationRule } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { addressHeader } from '../../../accounts/client-address'
import type { ServerContext } from '../endpoint'
import { refusal } from '../refusals'
import type { Admit } from './admission'
import { costOf } from './cost'
import { documentProblem, parseWithinLimits } from './document'
import { limits } from './numbers'

type LimitsPlugin = Plugin<YogaInitialContext & ServerContext, ServerContext>

/** Refuses documents that are too large before graphql's own rules look at them. */
export function documentLimits(): LimitsPlugin {
  return {
    onParse({ setParseFn }) {
      setParseFn(parseWithinLimits as never)
    },
    onValidate({ params, setResult }) {
      const problem = documentProblem(params.documentAST)
      if (problem) setResult([problem])
    },
  }
}

/** Refuses addresses that are too long, which proxies might cut off. */
export function addressLimit(): LimitsPlugin {
  return {
    onParams({ request }) {
      if (request.method === 'GET' && request.url.length > limits.url)
        throw refusal('urlTooLong', { values: { maximum: limits.url } })
    },
  }
}

/** Answers no questions about the schema. */
export function noIntrospection(): LimitsPlugin {
  const NoIntrospectionRule: ValidationRule = (context) => ({
    Field(node) {
      if (node.name.value === '__schema' || node.name.value === '__type')
        context.reportError(refusal('introspectionOff', { nodes: node }))
    },
  })
  return { onValidate: ({ addValidationRule }) => addValidationRule(NoIntrospectionRule) }
}

/**
 * Judges what an operation costs once its variables are known, and lets in no more than can be answered.
 * Questions within the process are judged, and neither charged nor kept waiting: they belong to a request
 * that was let in already.
 */
export function admission(admit: Admit): LimitsPlugin {
  const addressOf = ({ req }: ServerContext) => req?.headers[addressHeader] as string | undefined
  return {
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues, contextValue } = args as ExecutionArgs
      const address = addressOf(contextValue as ServerContext)
      const refuse = (error: unknown) => setResultAndStopExecution({ errors: [error as GraphQLError] })
      let cost: number
      try {
        cost = costOf(schema, document, operationName, variableValues)
      } catch (problem) {
        return refuse(problem)
      }
      if (address === undefined) return
      const isMutation = getOperationAST(document, operationName)?.operation === 'mutation'
      setExecuteFn(async (all) => {
        const { leave, refused } = await admit(address, cost, isMutation ? 'mutation' : 'query')
        if (refused) return { errors: [refused] }
        try {
          return await executeFn(all)
        } finally {
          leave()
        }
      })
    },
  }
}
