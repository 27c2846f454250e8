import { now } from '../../../../../site/now'
import { dayForm } from '../../../../../site/params'
import { loadValidity } from '../../../../../site/posters/validity'
import { ValidityPage } from '../../../../../site/posters/ValidityPage'
import { route } from '../../../../../site/route'
import { textsIn } from '../../../../../site/texts'

const { generateMetadata: metadata, Page } = route({
  path: (id) => `/q/${id}`,
  load: async (locale, id) => {
    const validity = await loadValidity(locale, id, now())
    return validity && { id, validity }
  },
  reads: { stand: dayForm },
  title: (_, locale) => textsIn(locale)('validity.title'),
  show: ({ id, validity }, locale, params) => (
    <ValidityPage id={id} validity={validity} locale={locale} params={params} />
  ),
})

/** For those who stand before a poster, not for search engines. */
export const generateMetadata = async (props: Parameters<typeof metadata>[0]) => ({
  ...(await metadata(props)),
  robots: { index: false },
})

export default Page
