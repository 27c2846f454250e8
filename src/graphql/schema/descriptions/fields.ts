import {
  getNamedType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import type { Field } from 'payload'
import type { ForReaders } from '../../../../collections/shared/fields'
import { dataFields, hintOf, inBoth, labelIn, type NamedField, sentences } from './labels'
import { knownArguments, knownEnumValues, knownFields, knownJoinArguments } from './known'
import { units } from './units'

/** Whether the public may read anything of a collection. */
export type IsPublic = (slug: string) => boolean

/** Describes a type, and the types within it, from the fields in its configuration. */
export class FieldDescriptions {
  readonly #done = new Set<GraphQLNamedType>()

  constructor(readonly isPublic: IsPublic) {}

  /** `about` is the type's own description. */
  describe(type: GraphQLNamedType, fields: readonly Field[], about: string): void {
    if (this.#done.has(type)) return
    this.#done.add(type)
    type.description ||= about
    if (!isObjectType(type) && !isInputObjectType(type)) return
    const byName = new Map(dataFields(fields).map((field) => [field.name, field]))
    for (const member of Object.values(type.getFields()))
      this.#member(member, byName.get(member.name), type.name)
  }

  #member(
    member: GraphQLField<any, any> | GraphQLInputField,
    field: NamedField | undefined,
    owner: string,
  ): void {
    member.description = field ? this.textOf(field) : knownFields[member.name]
    const inner = getNamedType(member.type)
    if (!field) return
    const { meaning, deprecated }: ForReaders = field.custom ?? {}
    if ('args' in member) {
      describeArguments(member, field.type === 'join')
      member.deprecationReason = deprecated
    }
    if (isEnumType(inner)) describeEnum(inner, `What \`${field.name}\` of ${owner} can be.`, field)
    else if (field.type === 'join') this.describe(inner, [], `The list \`${field.name}\` of ${owner}.`)
    else if (field.type === 'group' || field.type === 'array') {
      const about = sentences(
        `Part of ${owner}: ${inBoth(field.label) || field.name}`,
        meaning ?? hintOf(field),
      )
      this.describe(inner, field.fields, about)
    }
  }

  /** Label, hint, unit, language and audience of a field, in sentences. */
  textOf(field: NamedField): string {
    const own = inBoth('label' in field ? (field.label as never) : undefined)
    if (field.name.endsWith('_tz'))
      return `The time zone in which people mean \`${field.name.slice(0, -3)}\`.`
    if (knownFields[field.name] && !('custom' in field && field.custom?.unit) && isPayloads(field, own))
      return knownFields[field.name]!
    const { unit, meaning }: ForReaders = field.custom ?? {}
    const target =
      'relationTo' in field ? field.relationTo : 'collection' in field ? field.collection : undefined
    const secret = typeof target === 'string' && !this.isPublic(target)
    return sentences(
      own || knownFields[field.name] || field.name,
      meaning ?? hintOf(field),
      unit && units[unit],
      field.type === 'richText' &&
        'Rich text as Lexical JSON; the fields beside it have it as HTML, text and Markdown.',
      'localized' in field && Boolean(field.localized) && 'In the language asked for.',
      secret &&
        (field.type === 'join'
          ? 'Null, and an error FORBIDDEN, without an account that may read it.'
          : 'Null without an account that may read it.'),
    )
  }
}

/** Payload's own fields have a label in one language, or none. */
function isPayloads(field: NamedField, own: string): boolean {
  const label = 'label' in field ? field.label : undefined
  return !own || typeof label === 'string' || labelIn('de', label as never) === ''
}

export function describeArguments(
  { args }: { args?: readonly { name: string; description?: string | null }[] },
  join: boolean,
): void {
  for (const arg of args ?? []) arg.description ??= (join ? knownJoinArguments : knownArguments)[arg.name]
}

/** Describes each value of an enum, from the field's options. */
export function describeEnum(type: GraphQLEnumType, about: string, field?: NamedField): void {
  type.description ??= about
  const options = field && 'options' in field ? field.options : []
  for (const value of type.getValues()) {
    const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value.value)
    const label = typeof option === 'object' ? inBoth(option.label as never) : option
    value.description ??= knownEnumValues[value.name] ?? (label || value.name)
  }
}
