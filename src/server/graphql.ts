import type { Express } from 'express'
import { allStandbys } from '../database/standby/standbys'
import { createEndpoint } from '../graphql/endpoint'
import { graphqlPath } from '../graphql/path'
import { registerOperations } from '../graphql/persisted/operation-text'
import { log } from '../log/log'
import { createPublicReads, type PublicReads } from '../public-reads/public-reads'
import { sayShown } from '../request/page-record'
import { provideInProcess } from '../site/in-process'
import { setUpPublicSchema } from './public-schema'
import type { AppContext } from './context'

/**
 * Serves GraphQL over HTTP, and to the site's pages within the process.
 *
 * @returns public reads, answered from the cache where possible
 */
export async function setUpGraphql(app: Express, context: AppContext): Promise<PublicReads> {
  const { payload, settings } = context
  registerOperations(settings)
  // Where there are standbys, what accounts read is for them, and plans are for the primary.
  const yoga = createEndpoint(payload, settings, async (asked, user) =>
    allStandbys().length ? undefined : context.planner.answer(asked, user),
  )
  const reads = await createPublicReads(context, (request) => yoga.fetch(request))
  provideInProcess(async ({ query, variables, cookie, language }) => {
    if (!cookie) {
      const told = await reads.answer({ query, variables })
      if (typeof told === 'object') {
        sayShown(told.answer.tags)
        return JSON.parse(told.answer.text)
      }
    }
    sayShown(undefined)
    const headers = new Headers({ 'Content-Type': 'application/json', Accept: 'application/json' })
    if (cookie) headers.set('Cookie', cookie)
    if (language) headers.set('Accept-Language', language)
    const request = new Request(`http://localhost${graphqlPath}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    })
    return (await yoga.fetch(request)).json()
  })
  setUpPublicSchema(app, context)
  app.use(graphqlPath, (request, response, next) => {
    Promise.resolve(yoga(request, response)).catch((error: Error) => {
      log.error({ err: error }, 'GraphQL failed')
      next(error)
    })
  })
  return reads
}
