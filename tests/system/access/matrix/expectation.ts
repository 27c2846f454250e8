import type { CollectionSlug, GlobalSlug } from 'payload'
import type { Audience } from '../../../../access/roles'
import { expected } from '../expected'
import { internal, neverWritten } from '../expected/fields'
import type { Allowed, Grant } from '../expected/types'
import type { Person } from './persons'
import type { Described } from './world/shape'

export type Operation = Exclude<keyof Allowed, 'place'>
/** Which fields a right holds for; undefined where there is no right. */
export type Fields = ((field: string) => boolean) | undefined

const audiencesOf = ({ roles }: Person): readonly Audience[] => roles ?? ['public']

/** What the expectation files let a person do with a record that these words describe: rights add up. */
export function permitted(
  person: Person,
  slug: CollectionSlug | GlobalSlug,
  operation: Operation,
  words: ReadonlySet<string>,
): Fields {
  const grants = audiencesOf(person)
    .flatMap((audience) => grantsFor(expected[audience][slug], operation))
    .filter((grant) => describes(typeof grant === 'string' ? grant : grant.of, words))
  if (!grants.length) return undefined
  return (field) => grants.some((grant) => covers(grant, field)) && !closed(person, slug, operation, field)
}

/** Whether the person creates any record at all: who doesn't is refused before anybody looks at what they sent. */
export const createsAny = (person: Person, slug: CollectionSlug): boolean =>
  audiencesOf(person).some((audience) => grantsFor(expected[audience][slug], 'create').length)

/** Whether the person creates records with some of their fields only: what it leaves out can make them invalid. */
export const createsInPart = (person: Person, slug: CollectionSlug): boolean =>
  audiencesOf(person)
    .flatMap((audience) => grantsFor(expected[audience][slug], 'create'))
    .some((grant) => typeof grant !== 'string')

/** Whether a record may be changed: one that is public only by who may publish it. */
export const mayChange = (
  person: Person,
  { slug, drafts }: Pick<Described, 'slug' | 'drafts'>,
  words: ReadonlySet<string>,
): Fields => permitted(person, slug, drafts && words.has('published') ? 'publish' : 'update', words)

const grantsFor = (allowed: Allowed | undefined, operation: Operation): readonly Grant[] =>
  allowed?.[operation] ?? (operation === 'publish' ? (allowed?.update ?? []) : [])

export const describes = (kinds: string, words: ReadonlySet<string>): boolean =>
  kinds === 'any' || kinds.split(' ').every((word) => words.has(word))

function covers(grant: Grant, field: string): boolean {
  if (typeof grant === 'string') return true
  return grant.only ? grant.only.includes(field) : !grant.except.includes(field)
}

function closed(
  person: Person,
  slug: CollectionSlug | GlobalSlug,
  operation: Operation,
  field: string,
): boolean {
  const names = internal[slug as CollectionSlug]?.[field]
  const allowed = names?.[operation === 'read' ? 'read' : 'write']
  if (allowed && !audiencesOf(person).some((audience) => allowed.includes(audience))) return true
  return operation !== 'read' && Boolean(neverWritten[slug as CollectionSlug]?.includes(field))
}
