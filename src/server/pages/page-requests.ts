import { IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import type { Express, RequestHandler } from 'express'
import type { Payload } from 'payload'
import { changing, knownArguments } from '../../admin/functions/arguments'
import { admissionsOf } from '../../limits/admission'
import { checkListQuery } from '../../limits/list-query'
import { admitted } from '../../limits/admitted'
import { clientOf } from '../../limits/client'
import { checkParameters, parametersIn } from '../../limits/parameters'
import { ownTurn } from '../../limits/own-turn'
import { LimitPassed } from '../../limits/refusals'
import type { AppContext } from '../context'
import { log } from '../../log/log'
import { pageStatus } from '../../request/page-status'
import { createBuiltFiles } from './built-files'
import { callIn } from './panel-calls'
import type { SitePages } from './site-pages'
import { type PanelFunctions, panelFunctions } from './panel-functions'
import { refuse, sendLimit } from '../requests/refuse'

/** Points. */
const cost = { page: 50, call: 100 }
/** Next loads a page's code at its first request, which can take long on a small machine. */
const pageSeconds = 60
/** Maximum length of a call that sets the language, in characters. */
const shortCall = 5_000

/** Build output, and in development the error overlay: files, not work. */
const isBuilt = (url: string, dev: boolean) => url.startsWith('/_next/') || (dev && url.startsWith('/__next'))

/**
 * Passes page requests and the panel's server functions to Next, within the general limits. Next would accept a call
 * at every URL, in three encodings, for any function of any page, and decode up to 4 MB of it before any
 * authentication.
 */
export function setUpPages(app: Express, context: AppContext, site: SitePages): void {
  const { payload, settings, dev } = context
  const admissions = admissionsOf(payload, settings)
  const builtFile = createBuiltFiles(path.resolve(/* turbopackIgnore: true */ '.next/static'))
  const functions = dev ? undefined : panelFunctions()

  const answer: RequestHandler = async (request, response) => {
    if (isBuilt(request.url, dev)) {
      if (!dev && ['GET', 'HEAD'].includes(request.method) && (await builtFile(request, response))) return
      return context.handle(request, response)
    }
    const isCall = request.method === 'POST' && /^\/admin(\/|$|\?)/.test(request.url)
    if (!isCall && !['GET', 'HEAD'].includes(request.method)) {
      response.setHeader('Allow', 'GET, HEAD')
      return refuse(request, response, 405, 'notAMethod')
    }
    try {
      checkParameters(request.url.split('?', 2)[1] ?? '')
      const client = clientOf(request) ?? { address: '' }
      const limits = { client, milliseconds: pageSeconds * 1000, what: 'page' } as const
      const wanted = { ...limits, response }
      if (!isCall) {
        checkList(payload, request.url)
        const read = { kind: 'read', cost: cost.page } as const
        // Others may be waiting for the same page, and it is stored: it is rendered to its end.
        if (
          await site.answer(request, response, (render) =>
            admitted(admissions, { ...limits, ...read }, render),
          )
        )
          return
        return await admitted(admissions, { ...wanted, ...read }, () => context.handle(request, response))
      }
      if (!client.account) return refuse(request, response, 401, 'notLoggedIn')
      const call = await callOf(request, functions)
      if (!call) return refuse(request, response, 400, 'unknownCall')
      const kind = changing.includes(call.name) ? 'write' : 'read'
      await admitted(admissions, { ...wanted, kind, cost: cost.call }, () =>
        context.handle(call.request, response),
      )
    } catch (problem) {
      await refuseOrEnd(request, response, problem)
    }
  }
  app.use(pageStatus, (request, response, next) => void (answer(request, response, next) as Promise<void>))
}

/**
 * Checks the limits of a panel list up front: Next would have started its response before they are known to be
 * exceeded. Search words are matched against up to three fields.
 */
function checkList(payload: Payload, url: string): void {
  const [, slug, search] = /^\/admin\/collections\/([\w-]+)\?(.*)$/.exec(url) ?? []
  if (!slug || !search) return
  const { where, search: like, sort } = parametersIn(search)
  checkListQuery(payload, slug, { where: { and: [where, ...Array(3).fill({ id: { like } })] }, sort })
}

type Call = { name: unknown; request: IncomingMessage }

/** The call, if it is one of the panel's two, encoded as the panel does. */
async function callOf(
  request: IncomingMessage,
  functions: PanelFunctions | undefined,
): Promise<Call | undefined> {
  const { 'next-action': id, 'content-type': type = '' } = request.headers
  if (id === undefined) return undefined
  const body = await bodyOf(request)
  const again = withBody(request, body)
  if (id === functions?.chooseLanguage)
    return body.length <= shortCall ? { name: 'choose-language', request: again } : undefined
  if ((functions && id !== functions.call) || !/^text\/plain\b/.test(type)) return undefined
  await ownTurn()
  const call = callIn(body.toString())
  return call && knownArguments(call.name, call.args) ? { name: call.name, request: again } : undefined
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

/** The same request with its body restored, for the next reader. */
function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request
  const again = Object.assign(new IncomingMessage(request.socket), {
    ...{ method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor },
    complete: true,
  })
  again.push(body)
  again.push(null)
  return again
}

async function refuseOrEnd(request: IncomingMessage, response: ServerResponse, problem: unknown) {
  const known = problem instanceof LimitPassed
  if (!known && !request.destroyed) log.error({ err: problem as Error }, 'page failed')
  if (response.headersSent) return void response.destroy()
  if (!known) return refuse(request, response, 500, 'somethingWrong')
  await sendLimit(request, response, problem)
}
