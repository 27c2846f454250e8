import type { BreadcrumbList, WithContext } from 'schema-dts'
import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { urlOf } from '../address'
import { context } from './StructuredData'

/** The pages from the homepage to the page above this one. */
export const trailData = (
  locale: ContentLocale,
  steps: readonly { title: string; path: string }[],
): WithContext<BreadcrumbList> => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ title, path }, index) => ({
    ...{ '@type': 'ListItem' as const, position: index + 1, name: title },
    item: urlOf(pathIn(locale, path)),
  })),
})
