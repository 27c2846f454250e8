import {
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import type { GraphqlContext, ServerContext } from '../context'
import { refusal } from '../refusals'
import { fragmentsIn } from '../schema/selections'

type Options = {
  /** The schema as the public sees it. */
  publicSchema(): Promise<GraphQLSchema>
  /** Whether accounts may ask for the whole schema. */
  forAccounts: boolean
}

/** Answers about the public schema that are kept. Code generators and editors send the same few queries. */
const kept = { max: 20 }

/**
 * Answers questions for the schema: to the public from the public schema, in every installation; to accounts from the
 * whole one where that is enabled. Questions for the schema and for records are not answered together, since they are
 * executed by different schemas.
 */
export function introspection({ publicSchema, forAccounts }: Options): Plugin<ServerContext, GraphqlContext> {
  const answers = new LRUCache<string, ExecutionResult>(kept)
  let of: GraphQLSchema | undefined

  async function answer(
    { document, operationName, variableValues }: ExecutionArgs,
    text: string | undefined,
  ) {
    const schema = await publicSchema()
    if (of !== schema) answers.clear()
    of = schema
    const key = text === undefined ? undefined : JSON.stringify([text, operationName, variableValues])
    const known = key === undefined ? undefined : answers.get(key)
    if (known) return known
    const result = await execute({ schema, document, operationName, variableValues })
    if (key !== undefined && key.length < 10_000 && !result.errors) answers.set(key, result)
    return result
  }

  return {
    onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
      const { document, operationName, contextValue } = args as ExecutionArgs
      const operation = getOperationAST(document, operationName)
      const asked = operation && rootFieldsOf(operation, document)
      if (!asked?.has('__schema') && !asked?.has('__type')) return
      const { req, params } = contextValue as GraphqlContext & { params: { query?: string } }
      if (req.user) {
        if (!forAccounts) setResultAndStopExecution({ errors: [refusal('introspectionOff')] })
        return
      }
      if ([...asked].some((name) => !name.startsWith('__')))
        return setResultAndStopExecution({ errors: [refusal('introspectionAlone')] })
      setExecuteFn((all) => answer(all as ExecutionArgs, params.query))
    },
  }
}

/** The root fields of an operation, through fragments. */
function rootFieldsOf(operation: OperationDefinitionNode, document: DocumentNode): Set<string> {
  const fragments = fragmentsIn(document)
  const names = new Set<string>()
  const seen = new Set<string>()
  const pending = [...operation.selectionSet.selections]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === Kind.FIELD) names.add(node.name.value)
    else if (node.kind === Kind.INLINE_FRAGMENT) pending.push(...node.selectionSet.selections)
    else if (!seen.has(node.name.value)) {
      seen.add(node.name.value)
      pending.push(...(fragments.get(node.name.value)?.selectionSet.selections ?? []))
    }
  }
  return names
}
