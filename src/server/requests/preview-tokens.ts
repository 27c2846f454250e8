import type { Express } from 'express'
import { previewOf, previewTokenIn } from '../../../access/preview'
import { graphqlPath } from '../../graphql/path'
import type { AppContext } from '../context'
import { refuse } from './refuse'

const reading = ['GET', 'HEAD', 'OPTIONS']

/**
 * Checks preview tokens before the interfaces do anything: invalid ones are refused instead of answered like the public,
 * and writing is refused. A request with a token has no session. Mutations of GraphQL are refused there.
 */
export function setUpPreviewTokens(app: Express, { payload }: Pick<AppContext, 'payload'>): void {
  app.use('/api', (request, response, next) => {
    const token = previewTokenIn(request.headers.authorization)
    if (token === undefined) return next()
    delete request.headers.cookie
    const isGraphql = request.originalUrl.split('?', 1)[0] === graphqlPath
    if (!isGraphql && !reading.includes(request.method))
      return refuse(request, response, 403, 'previewReadsOnly')
    previewOf({ payload }, token).then((preview) => {
      if (preview) next()
      else refuse(request, response, 401, 'previewNotValid')
    }, next)
  })
}
