import { spokenLanguages } from '../../domain/languages'
import type { ContentLocale } from '../../domain/locales'
import {
  ServiceDocument,
  type ServiceAudience,
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

export const serviceLanguages = Object.keys(spokenLanguages) as ServiceLanguage[]

/** Services for everybody are found with each of them. */
export const chosenAudiences = [
  ...(['refugees', 'families', 'minors', 'women', 'volunteers', 'helpers'] as const),
] satisfies ServiceAudience[]

export type ServiceChoice = {
  need?: ServiceKind | undefined
  /** The slug of a municipality. */
  town?: string | undefined
  language?: ServiceLanguage | undefined
  audience?: ServiceAudience | undefined
  freeOnly: boolean
  openOnly: boolean
}

type Where = NonNullable<ServicesQueryVariables['where']>

/**
 * A page of the services that match the choice, and the municipalities that can be chosen.
 *
 * @param page from 1.
 * @param now for `openOnly`; answers are shared within a minute, in which hours begin and end.
 */
export async function loadServices(locale: ContentLocale, choice: ServiceChoice, page: number, now: Date) {
  const where = { AND: conditionsOf(choice, now) }
  const { Services, Municipalities } = await query(locale, ServicesDocument, { where, page })
  return {
    services: Services.docs,
    count: Services.totalDocs,
    pages: Services.totalPages,
    towns: Municipalities.docs,
  }
}

function conditionsOf(
  { need, town, language, audience, freeOnly, openOnly }: ServiceChoice,
  now: Date,
): Where[] {
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString()
  const conditions: (Where | false | undefined)[] = [
    need && { kind: { equals: need } },
    language && { languages: { in: [language] } },
    audience && { audience: { in: [audience, 'public'] } },
    freeOnly && { cost: { equals: 'free' } },
    town !== undefined && {
      OR: [{ allMunicipalities: { equals: true } }, { municipalities__slug: { equals: town } }],
    },
    // In one object: both hold for one opening.
    openOnly && {
      openings__start: { less_than_equal: minute },
      openings__end: { greater_than: minute },
    },
  ]
  return conditions.filter((one) => Boolean(one)) as Where[]
}

/** A service, or undefined. */
export async function loadService(locale: ContentLocale, slug: string) {
  return (await query(locale, ServiceDocument, { slug })).Service ?? undefined
}
