import type { GovernmentOrganization, Organization, PostalAddress, WithContext } from 'schema-dts'
import type { ContentLocale } from '../../domain/locales'
import { languageTag, pathIn } from '../../domain/site-paths'
import { urlOf } from '../address'
import { districtNameOf, siteNameOf, type SiteSettings } from '../settings'
import type { loadTown } from '../towns/load'
import { context } from './StructuredData'

/** The district, by which its pages refer to it as well. */
export const districtId = (): string => urlOf('/#landkreis')

export const district = ({ contact, ...names }: SiteSettings): GovernmentOrganization => ({
  '@type': 'GovernmentOrganization',
  '@id': districtId(),
  name: districtNameOf(names),
  url: urlOf('/'),
  logo: urlOf('/icon.svg'),
  ...textOf('telephone', contact?.phone),
  ...textOf('email', contact?.email),
  ...(contact && addressOf(contact)),
})

/** The homepage: the site with its search, and the district. */
export const websiteData = (locale: ContentLocale, settings: SiteSettings) => ({
  '@context': context as 'https://schema.org',
  '@graph': [
    {
      '@type': 'WebSite' as const,
      '@id': urlOf('/#website'),
      name: siteNameOf(settings),
      url: urlOf(pathIn(locale, '/')),
      inLanguage: languageTag(locale),
      ...textOf('description', settings.claim),
      publisher: { '@id': districtId() },
      potentialAction: {
        '@type': 'SearchAction' as const,
        target: `${urlOf(pathIn(locale, '/suche'))}?q={search_term_string}`,
        'query-input': 'required name=search_term_string',
      },
    },
    district(settings),
  ],
})

type Town = NonNullable<Awaited<ReturnType<typeof loadTown>>>['town']

/** A municipality with its town hall. */
export const municipalityData = (
  locale: ContentLocale,
  { name, slug, office }: Town,
): WithContext<GovernmentOrganization> => ({
  '@context': context,
  '@type': 'GovernmentOrganization',
  name,
  url: urlOf(pathIn(locale, `/gemeinden/${slug}`)),
  areaServed: { '@type': 'AdministrativeArea', name },
  parentOrganization: { '@id': districtId() },
  ...textOf('telephone', office?.phone),
  ...textOf('email', office?.email),
  ...(office && addressOf(office)),
})

type Provider = {
  name: string
  website?: string | null
  contact?: { phone?: string | null; email?: string | null } | null
}

export const provider = ({ name, website, contact }: Provider): Organization => ({
  '@type': 'Organization',
  name,
  ...textOf('url', website),
  ...textOf('telephone', contact?.phone),
  ...textOf('email', contact?.email),
})

type Address = { street?: string | null; postalCode?: string | null; city?: string | null }

/** The property `address`, if any part of it is known. */
export function addressOf({ street, postalCode, city }: Address): { address?: PostalAddress } {
  if (!street && !postalCode && !city) return {}
  return {
    address: {
      '@type': 'PostalAddress',
      ...textOf('streetAddress', street),
      ...textOf('postalCode', postalCode),
      ...textOf('addressLocality', city),
      addressCountry: 'DE',
    },
  }
}

/** A property with a text, if there is one. */
export const textOf = <Name extends string>(
  name: Name,
  text: string | null | undefined,
): { [name in Name]?: string } => (text ? ({ [name]: text } as { [name in Name]?: string }) : {})
