import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'

/**
 * Next renders its own "not found" only in the browser, in an empty document without a language. So our pages render
 * that page themselves, completely, and set the status here.
 *
 * Next bundles its own copy of every module; the process shares this state through the symbol.
 */
const key = Symbol.for('buergernetz.page-status')
type Answer = { status?: number; location?: string }
type Shared = { [key]?: AsyncLocalStorage<Answer> }
const shared = globalThis as Shared
const answers = (shared[key] ??= new AsyncLocalStorage<Answer>())

/** Renders a page; the response gets the status, and the redirect, that it sets meanwhile. */
export function withPageStatus<Result>(response: ServerResponse, render: () => Result): Result {
  const answer: Answer = {}
  const writeHead = response.writeHead.bind(response) as (...all: unknown[]) => typeof response
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (answer.location !== undefined) {
      response.setHeader('Location', answer.location)
      // The address may be that of a page again: browsers must ask each time.
      response.setHeader('Cache-Control', 'no-cache')
    }
    return writeHead(answer.status ?? status, ...rest)
  }
  return answers.run(answer, render)
}

/** The same for what Express passes on. */
export const pageStatus: RequestHandler = (_, response, next) => withPageStatus(response, next)

/** For pages: this URL does not exist. */
export const sayNotFound = (): void => sayStatus(404)

/** For pages: this URL has moved for good, to a path of this site. */
export function sayMoved(location: string): void {
  const answer = answers.getStore()
  if (answer) Object.assign(answer, { status: 308, location })
}

/** For code that refuses a page, or a call from one. No effect elsewhere. */
export function sayStatus(status: number): void {
  const answer = answers.getStore()
  if (answer) answer.status = status
}
