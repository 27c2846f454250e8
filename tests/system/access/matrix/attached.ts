import { permitted } from './expectation'
import type { Person } from './persons'
import { wordsFor } from './words'
import { world } from './world'
import type { Data } from './world/shape'

/** Whether the person may read every record of the world that the data refers to: nobody attaches another. */
export function mayAttach(person: Person, data: Data): boolean {
  return referencesIn(data).every((reference) => {
    const at = reference.indexOf('/')
    const described = world.find(({ slug }) => slug === reference.slice(0, at))
    const kind = described?.records.find(({ name }) => name === reference.slice(at + 1))
    if (!described || !kind) throw new Error(`There is no ${reference}.`)
    return Boolean(permitted(person, described.slug, 'read', wordsFor(person, kind)))
  })
}

function referencesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('@') && value !== '@me' ? [value.slice(1)] : []
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referencesIn) : []
}
