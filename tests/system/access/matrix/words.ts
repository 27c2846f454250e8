import { accountOf, type Person } from './persons'
import { helpers, netsOf } from './world/people'
import { townOfNet } from './world/places'
import type { Facts } from './world/shape'

/** All words that describe a record to a person: those that hold for everybody, and what it is to this one. */
export function wordsFor(person: Person, { words, facts }: { words: string; facts: Facts }): Set<string> {
  const towns = person.towns ?? []
  const nets = person.nets ?? []
  const said = [...words.split(' '), ...placeWords(facts, towns), ...netWords(facts, nets)]
  // Whoever's record is in the trash has none.
  const self = person.volunteer && !helpers[person.volunteer]!.trashed ? person.volunteer : undefined
  if (facts.volunteer !== undefined) {
    const { volunteer } = facts
    said.push(self && volunteer === self ? 'own' : 'of-others')
    if (volunteer && helpers[volunteer] && netsOf(volunteer).some((net) => nets.includes(net)))
      said.push('net-member')
  }
  if (facts.account !== undefined) said.push(facts.account === accountOf(person) ? 'own' : 'of-others')
  if (self && facts.registered?.includes(self)) said.push('registered')
  if (self && facts.town && helpers[self]!.town === facts.town) said.push('home-town')
  return new Set(said)
}

function placeWords({ town, towns }: Facts, own: readonly string[]): string[] {
  const said: string[] = []
  if (town === null) said.push('district-wide')
  else if (town !== undefined) said.push(own.includes(town) ? 'own-town' : 'other-town')
  // Whoever has no town is in none of "all towns".
  if (towns === 'all') said.push(own.length ? 'all-towns' : 'other-towns')
  else if (towns !== undefined) {
    const mine = towns.filter((one) => own.includes(one)).length
    if (!towns.length) said.push('no-town')
    else if (mine === towns.length) said.push('only-own-towns')
    else said.push(mine ? 'own-and-other-towns' : 'other-towns')
  }
  return said
}

function netWords({ net, nets, town }: Facts, own: readonly string[]): string[] {
  const all = nets ?? (net ? [net] : [])
  if (net === undefined && nets === undefined) return []
  const said = [all.some((one) => own.includes(one)) ? 'own-net' : all.length ? 'other-net' : 'no-net']
  if (town && own.some((one) => townOfNet(one) === town)) said.push('net-town')
  return said
}
