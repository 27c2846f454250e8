import type { ContentLocale } from '../../domain/locales'
import { InitiativeDocument, NetworkDocument, NetworksDocument } from '../operations'
import { query } from '../query'

/** All networks: those that need something come first, urgent needs before others. */
export async function loadNetworks(locale: ContentLocale) {
  const { Networks } = await query(locale, NetworksDocument, {})
  const weight = ({ needs }: { needs: { urgent: boolean | null }[] | null }) =>
    needs?.some(({ urgent }) => urgent) ? 0 : needs?.length ? 1 : 2
  return [...Networks.docs].sort((one, other) => weight(one) - weight(other))
}

/** A network, or undefined. */
export async function loadNetwork(locale: ContentLocale, slug: string) {
  return (await query(locale, NetworkDocument, { slug })).Network ?? undefined
}

/** An initiative, or undefined. */
export async function loadInitiative(locale: ContentLocale, slug: string) {
  return (await query(locale, InitiativeDocument, { slug })).Initiative ?? undefined
}
