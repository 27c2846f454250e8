import type { ContentLocale } from '../../domain/locales'
import { ConceptDocument, type LocalReviewStatus } from '../operations'
import { query } from '../query'

/** A municipality, and how far it is with each building block, by the block's slug. */
type Town = { name: string; slug: string; statuses: Map<string, LocalReviewStatus> }

/** The building blocks, and what municipalities have published about them. */
export async function loadConcept(locale: ContentLocale) {
  const { BuildingBlocks, LocalReviews } = await query(locale, ConceptDocument, {})
  const towns = new Map<string, Town>()
  for (const { status, municipality, buildingBlock } of LocalReviews.docs) {
    if (!municipality?.slug || !buildingBlock?.slug) continue
    const { name, slug } = municipality
    const town = towns.get(slug) ?? { name: name ?? slug, slug, statuses: new Map() }
    town.statuses.set(buildingBlock.slug, status)
    towns.set(slug, town)
  }
  return {
    blocks: BuildingBlocks.docs,
    towns: [...towns.values()].sort((one, other) => one.name.localeCompare(other.name, 'de')),
  }
}
