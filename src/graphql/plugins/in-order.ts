import { execute, type ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * Executes with graphql-js. Yoga's own executor adds fields to the response as their values arrive; the specification
 * requires query order, and identical queries should get identical bytes.
 */
export function executesInOrder(): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => execute(args))
    },
  }
}
