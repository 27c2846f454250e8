import type { ContentLocale } from '../../domain/locales'
import {
  ServiceDocument,
  type ServiceKind,
  type ServiceLanguage,
  ServicesDocument,
  type ServicesQueryVariables,
} from '../operations'
import { query } from '../query'

export const serviceKinds = [
  ...(['counselling', 'language', 'health', 'housing', 'work', 'legal'] as const),
  ...(['sociotherapy', 'trauma', 'unaccompanied_minors', 'other'] as const),
] satisfies ServiceKind[]

export const serviceLanguages = [
  ...(['de', 'en', 'uk', 'ru', 'ar', 'fa', 'ps', 'ku', 'tr', 'fr', 'ti', 'so', 'es', 'pl'] as const),
] satisfies ServiceLanguage[]

export type ServiceChoice = {
  need?: ServiceKind | undefined
  /** The slug of a municipality. */
  town?: string | undefined
  language?: ServiceLanguage | undefined
  freeOnly: boolean
}

/** Services that match the choice, and the municipalities that can be chosen. */
export async function loadServices(locale: ContentLocale, choice: ServiceChoice) {
  const { need, town, language, freeOnly } = choice
  const where = {
    AND: [
      ...(need ? [{ kind: { equals: need } }] : []),
      ...(language ? [{ languages: { in: [language] } }] : []),
      ...(freeOnly ? [{ cost: { equals: 'free' } }] : []),
    ],
  } as NonNullable<ServicesQueryVariables['where']>
  const { Services, Municipalities } = await query(locale, ServicesDocument, { where })
  const serves = ({ allMunicipalities, municipalities }: (typeof Services)['docs'][number]) =>
    allMunicipalities || municipalities?.some(({ slug }) => slug === town)
  const found = Services.docs
  return { services: town ? found.filter(serves) : found, towns: Municipalities.docs }
}

/** A service, or undefined. */
export async function loadService(locale: ContentLocale, slug: string) {
  return (await query(locale, ServiceDocument, { slug })).Service ?? undefined
}
