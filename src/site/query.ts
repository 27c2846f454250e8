import { ask } from './in-process'
import type { ContentLocale } from '../domain/locales'
import { graphqlLocale } from './locales'
import type { Locale, TypedDocumentString } from './operations'

type WithLocale = { locale?: Locale | null | undefined }

/**
 * Queries the product's own GraphQL endpoint anonymously, like any other frontend. Operations are in ./operations and
 * take `$locale`; untranslated values fall back to German.
 *
 * @throws Error with the first message if the operation failed.
 */
export async function query<Data, Variables extends WithLocale>(
  locale: ContentLocale,
  operation: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'locale'>,
): Promise<Data> {
  const { data, errors } = await ask({
    query: operation.toString(),
    variables: { locale: graphqlLocale(locale), ...variables },
  })
  if (errors?.length) throw new Error(`GraphQL: ${errors[0]!.message}`)
  return data as Data
}
