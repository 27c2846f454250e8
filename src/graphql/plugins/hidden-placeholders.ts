import type { ExecutionArgs, ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { withoutPlaceholders } from '../../domain/placeholders'
import type { GraphqlContext } from '../context'

/** Hides what editors still have to fill in from clients without an account. */
export function hiddenPlaceholders(): Plugin {
  return {
    onExecute({ args }) {
      const { user } = ((args as ExecutionArgs).contextValue as GraphqlContext).req
      if (user) return undefined
      return {
        onExecuteDone({ result, setResult }) {
          const { data } = result as ExecutionResult
          if (!data) return
          const text = JSON.stringify(data)
          const shown = withoutPlaceholders(text)
          if (shown !== text) setResult({ ...(result as ExecutionResult), data: JSON.parse(shown) })
        },
      }
    },
  }
}
