import type { CollectionSlug } from 'payload'
import { expected } from '../expected'
import type { Place } from '../expected/types'
import { describes } from './expectation'
import type { Person } from './persons'
import { helpers, netsOf } from './world/people'
import { townOfNet } from './world/places'
import type { Facts } from './world/shape'

/**
 * Whether a person may put a record where these facts say. Of a record that is moved, they are those that change:
 * what it referred to before may lie elsewhere. All of it must be allowed to one of the person's roles.
 */
export function mayPlace(
  person: Person,
  slug: CollectionSlug,
  operation: 'create' | 'update',
  facts: Facts,
  words?: ReadonlySet<string>,
): boolean {
  const roles = person.roles ?? []
  return roles.some((role) => {
    const allowed = expected[role][slug]
    const grants = allowed?.[operation]?.map((grant) => (typeof grant === 'string' ? grant : grant.of))
    const may = grants?.some((kinds) => !words || describes(kinds, words))
    return Boolean(may && fits(person, allowed!.place, facts))
  })
}

/** The facts that are others after a change. */
export function changedFacts(before: Facts, after: Facts | undefined): Facts {
  return Object.fromEntries(
    Object.entries(after ?? {})
      .filter(([name, value]) => value !== before[name as keyof Facts])
      .map(([name, value]) => {
        const known = before[name as keyof Facts]
        const isNew = (one: unknown) => !Array.isArray(known) || !known.includes(one)
        return [name, Array.isArray(value) ? value.filter(isNew) : value]
      }),
  )
}

function fits(person: Person, place: Place | undefined, { town, net, nets, others = [] }: Facts): boolean {
  if (!place) return true
  const allNets = nets ?? (net ? [net] : [])
  return (
    (!place.town || town === undefined || (town !== null && townHas(person, town, place.town))) &&
    (!place.net || allNets.every((one) => netHas(person, one, place.net!))) &&
    (!place.other || others.every((one) => townHas(person, one, place.other!)))
  )
}

function townHas({ towns = [], nets = [], volunteer }: Person, town: string, word: string): boolean {
  if (word === 'own-town') return towns.includes(town)
  if (word === 'net-town') return nets.some((net) => townOfNet(net) === town)
  if (word === 'home-town') return Boolean(volunteer) && helpers[volunteer!]!.town === town
  throw new Error(`No town is "${word}".`)
}

function netHas({ towns = [], nets = [], volunteer }: Person, net: string, word: string): boolean {
  if (word === 'own-net') return nets.includes(net)
  if (word === 'net-in-own-town') return towns.includes(townOfNet(net))
  if (word === 'helps-in') return Boolean(volunteer) && netsOf(volunteer!).includes(net)
  throw new Error(`No network is "${word}".`)
}
