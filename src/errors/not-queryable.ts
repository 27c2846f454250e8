import type { AfterErrorHook } from 'payload'
import { textOf } from '../messages/graphql'

/** The unknown or forbidden filter fields, if Payload's error is about them. */
export function unqueryable({ name, data }: { name: string; data?: unknown }): string | undefined {
  if (name !== 'QueryError' || !Array.isArray(data)) return undefined
  return data.map(({ path }: { path: string }) => path).join(', ')
}

/** Payload's message is English only and has no code; this uses the same message and code as GraphQL. */
export const notQueryable: AfterErrorHook = ({ error, req }) => {
  const paths = unqueryable(error)
  if (paths === undefined) return
  const message = textOf('QUERY_ERROR', req.i18n.language === 'en' ? 'en' : 'de', { paths })
  return { response: { errors: [{ message, data: { code: 'QUERY_ERROR', paths } }] } as never }
}
