import { type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { Work } from '../../../database/work'
import { log } from '../../log'
import { refusal } from '../refusals'

/**
 * Answers after `milliseconds` at the latest, counted from when the request has arrived, and cancels what the
 * database still does for it; so it does for a query whose reader has gone away. What was stopped is told as
 * such even if a mutation came to its end in the very moment.
 */
export function timeBudget(milliseconds: number): Plugin<YogaInitialContext> {
  /** A mutation is brought to its end, whoever waits for it. */
  const mutations = new WeakSet<Request>()
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      if (getOperationAST(document, operationName)?.operation === 'mutation')
        mutations.add(contextValue.request)
    },
    onParams({ request, paramsHandler, setParamsHandler }) {
      setParamsHandler((payload) => {
        const work = new Work()
        const answer = Promise.resolve(work.run(() => paramsHandler(payload)))
        const leave = () => void (mutations.has(request) || work.stop())
        request.signal.addEventListener('abort', leave, { once: true })
        return firstOf(answer, work, milliseconds).finally(() =>
          request.signal.removeEventListener('abort', leave),
        ) as typeof answer
      })
    },
  }
}

async function firstOf(answer: Promise<unknown>, work: Work, milliseconds: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const timeUp = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(() => {
      log.warn({ milliseconds }, 'GraphQL operation took too long and was stopped')
      resolve({ errors: [refusal('tookTooLong')] })
      void work.stop()
    }, milliseconds)
  })
  // Nobody waits for it any more once it was stopped.
  answer.catch(() => {})
  try {
    return await Promise.race([answer, timeUp])
  } finally {
    clearTimeout(timer)
  }
}
