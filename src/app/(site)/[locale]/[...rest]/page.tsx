import { Nowhere, nowhereMetadata } from '../../../../site/frame/Nowhere'
import { knownLocale } from '../../../../site/locales'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return nowhereMetadata(knownLocale((await params).locale))
}

/** All other URLs: a 404 in the site's layout, never prerendered. */
export default async function RestPage({ params }: Props) {
  return <Nowhere locale={knownLocale((await params).locale)} />
}
