import { type Entry, readSeed } from './files'
import { equalTo } from './people'
import type { Writer } from './writer'

/** Funds, agreements and work opportunities. */
export async function seedSteering(write: Writer): Promise<void> {
  for (const fund of readSeed('demo/funds.yaml')) {
    const place = {
      municipality: write.id('municipalities', fund.municipality),
      year: fund.year,
      purpose: fund.purpose,
    }
    await write.ensure('funds', JSON.stringify(place), equalTo(place), { ...fund, ...place })
  }
  for (const agreement of readSeed('demo/agreements.yaml'))
    await write.ensureSlug('agreements', {
      ...agreement,
      provider: write.id('service-providers', agreement.provider),
      services: write.ids('services', agreement.services),
      municipalities: write.ids('municipalities', agreement.municipalities),
    })
  for (const placement of readSeed('demo/placements.yaml'))
    await write.ensureSlug('placements', {
      ...placement,
      municipality: write.id('municipalities', placement.municipality),
    })
}

/** One review of every building block by every municipality. Those missing from `reviews` are open. */
export async function seedReviews(write: Writer, reviews: Entry[]): Promise<void> {
  const key = (municipality: unknown, block: unknown) => `${municipality} ${block}`
  const known = new Map(reviews.map((one) => [key(one.municipality, one.buildingBlock), one]))
  const { municipalities } = readSeed<{ municipalities: { slug: string }[] }>('district/district.json')
  for (const { code } of readSeed<{ code: string }[]>('district/building-blocks.yaml'))
    for (const { slug } of municipalities) {
      const place = {
        municipality: write.id('municipalities', slug),
        buildingBlock: write.id('building-blocks', code),
      }
      const review: Entry = known.get(key(slug, code)) ?? { status: 'open' }
      await write.ensure('local-reviews', key(slug, code), equalTo(place), { ...review, ...place })
    }
}
