import { cache } from 'react'
import type { ContentLocale } from '../../collections/shared/locales'
import { query } from './query'

export type SiteLink = { label: string; url: string | null; page: { slug: string } | null }

export type SiteSettings = {
  siteName: string | null
  claim: string | null
  contact: { name: string | null; phone: string | null; email: string | null }
  navigation: SiteLink[] | null
  footer: { text: string | null; links: SiteLink[] | null }
  emergencyNumbers: { label: string; number: string; description: string | null }[] | null
}

const operation = /* GraphQL */ `
  query Settings($locale: LocaleInputType) {
    SiteSetting(locale: $locale) {
      siteName
      claim
      contact {
        name
        phone
        email
      }
      navigation {
        label
        url
        page {
          slug
        }
      }
      footer {
        text
        links {
          label
          url
          page {
            slug
          }
        }
      }
      emergencyNumbers {
        label
        number
        description
      }
    }
  }
`

/** Names, navigation and contacts of the district, asked once for each request. */
export const loadSettings = cache(async (locale: ContentLocale): Promise<SiteSettings> => {
  const { SiteSetting } = await query<{ SiteSetting: SiteSettings }>(locale, operation)
  return SiteSetting
})

/** Where a link of the settings leads. */
export const targetOf = ({ page, url }: SiteLink): string => (page ? `/seite/${page.slug}` : (url ?? '/'))
