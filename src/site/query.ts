import { ask } from '../server/graphql/in-process'
import type { ContentLocale } from '../../collections/shared/locales'
import { graphqlLocale } from './locales'

/**
 * Asks the product's own GraphQL endpoint as an anonymous visitor, like any other frontend. Operations take
 * `$locale`; what is not translated falls back to German.
 *
 * @throws Error with the first message if the operation failed.
 */
export async function query<Data>(
  locale: ContentLocale,
  operation: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await ask({
    query: operation,
    variables: { locale: graphqlLocale(locale), ...variables },
  })
  if (errors?.length) throw new Error(`GraphQL: ${errors[0]!.message}`)
  return data as Data
}
