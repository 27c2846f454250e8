import type { AfterErrorHook } from 'payload'
import { textOf } from '../messages/graphql'

/** The fields by which nobody may filter, or that there are not, if that is what Payload's error says. */
export function unqueryable({ name, data }: { name: string; data?: unknown }): string | undefined {
  if (name !== 'QueryError' || !Array.isArray(data)) return undefined
  return data.map(({ path }: { path: string }) => path).join(', ')
}

/** Payload says it in English only, and without a code; here with the same words and code as over GraphQL. */
export const notQueryable: AfterErrorHook = ({ error, req }) => {
  const paths = unqueryable(error)
  if (paths === undefined) return
  const message = textOf('QUERY_ERROR', req.i18n.language === 'en' ? 'en' : 'de', { paths })
  return { response: { errors: [{ message, data: { code: 'QUERY_ERROR', paths } }] } as never }
}
