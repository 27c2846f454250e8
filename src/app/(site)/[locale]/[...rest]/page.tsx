import { Nowhere, nowhereMetadata } from '../../../../site/components/Nowhere'
import { knownLocale } from '../../../../site/locales'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return nowhereMetadata(knownLocale((await params).locale))
}

/** Every other address: answered in the site's frame, and never from a page made in advance. */
export default async function RestPage({ params }: Props) {
  return <Nowhere locale={knownLocale((await params).locale)} />
}
