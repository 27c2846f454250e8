import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Express, RequestHandler } from 'express'
import { feedbackFields, feedbackIn } from '../../domain/feedback/form'
import { type ContentLocale, contentLocales } from '../../domain/locales'
import { feedbackPath, pathIn } from '../../domain/site-paths'
import { giveFeedback } from '../../feedback/give-feedback'
import { admissionsOf } from '../../limits/admission'
import { admitted } from '../../limits/admitted'
import { clientOf } from '../../limits/client'
import { LimitPassed } from '../../limits/refusals'
import { log } from '../../log/log'
import { pageStatus, sayStatus } from '../../request/page-status'
import { returning } from '../../request/returned-form'
import type { AppContext } from '../context'
import { refuse, sendLimit } from '../requests/refuse'

/** Points. */
const cost = 100
const seconds = 20
const form = /^application\/x-www-form-urlencoded\b/i

/**
 * Takes the form at the end of every page of the site: leads to a page that says thanks, or shows the form again with
 * what was typed. Forms of other origins are refused before (requests/origins.ts).
 */
export function setUpFeedback(app: Express, context: AppContext): void {
  const { payload, settings } = context
  const admissions = admissionsOf(payload, settings)

  const take = async (request: IncomingMessage, response: ServerResponse, locale: ContentLocale) => {
    const given = feedbackIn(await bodyOf(request))
    const client = clientOf(request) ?? { address: '' }
    const wanted = { client, kind: 'write', cost, milliseconds: seconds * 1000 } as const
    const problem = await admitted(admissions, { ...wanted, what: 'feedback', response }, () =>
      giveFeedback(payload, given, locale, client.address),
    )
    response.setHeader('Cache-Control', 'no-store')
    if (!problem) {
      const thanks = new URLSearchParams({ danke: 'ja', [feedbackFields.page]: given.page })
      response.writeHead(303, { Location: `${pathIn(locale, feedbackPath)}?${thanks}` }).end()
      return
    }
    const values = { [feedbackFields.page]: given.page, [feedbackFields.text]: given.text }
    sayStatus(problem === 'tooMany' ? 429 : 422)
    request.method = 'GET'
    request.url = pathIn(locale, feedbackPath)
    await returning({ problem, values }, () => context.handle(request, response))
  }

  const handler: RequestHandler = (request, response, next) => {
    const locale = contentLocales.find(({ code }) => pathIn(code, feedbackPath) === request.path)?.code
    if (request.method !== 'POST' || !locale) return next()
    if (!form.test(request.headers['content-type'] ?? '')) return refuse(request, response, 415, 'notAForm')
    take(request, response, locale).catch((problem: unknown) => {
      const known = problem instanceof LimitPassed
      if (!known && !request.destroyed) log.error({ err: problem as Error }, 'feedback failed')
      if (response.headersSent) return void response.destroy()
      if (!known) return refuse(request, response, 500, 'somethingWrong')
      void sendLimit(request, response, problem)
    })
  }
  app.use(pageStatus, handler)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString()
}
