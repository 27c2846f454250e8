import { AsyncLocalStorage } from 'node:async_hooks'
import type { RequestHandler } from 'express'

/**
 * Next draws its own "not found" in the browser only, in an empty document without a language. So our pages
 * draw that page themselves, whole, and say the status here.
 *
 * Next bundles its own copy of every module; what the process shares goes by this name.
 */
const key = Symbol.for('buergernetz.page-status')
type Answer = { status?: number }
type Shared = { [key]?: AsyncLocalStorage<Answer> }
const shared = globalThis as Shared
const answers = (shared[key] ??= new AsyncLocalStorage<Answer>())

/** Sends the status that a page says while it is drawn. */
export const pageStatus: RequestHandler = (_, response, next) => {
  const answer: Answer = {}
  const writeHead = response.writeHead.bind(response) as (...all: unknown[]) => typeof response
  response.writeHead = (status: number, ...rest: unknown[]) => writeHead(answer.status ?? status, ...rest)
  answers.run(answer, next)
}

/** For pages: there is nothing at this address. */
export const sayNotFound = (): void => sayStatus(404)

/** For whatever refuses what a page, or a call of it, asks for. Elsewhere it says nothing. */
export function sayStatus(status: number): void {
  const answer = answers.getStore()
  if (answer) answer.status = status
}
