import {
  getNamedType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInputObjectType,
  type GraphQLLeafType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  isLeafType,
} from 'graphql'
import type { FlattenedField } from 'payload'
import { operators as descriptions } from './descriptions/known'

const equality = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const comparisons = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']

/** Input types of conditions: one for all fields whose values are compared alike. */
export class ConditionTypes {
  readonly #byName = new Map<string, GraphQLInputObjectType>()

  readonly id = this.#type('IDCondition', GraphQLID, equality, 'an identifier or a reference')
  readonly text = this.#type('TextCondition', GraphQLString, [...equality, 'like', 'contains'], 'a text')

  /** Undefined for fields that cannot be filtered by: computed values, and values of no kind. */
  of(field: FlattenedField, given: GraphQLInputObjectType): GraphQLInputObjectType | undefined {
    if ('hooks' in field && field.hooks?.afterRead?.length) return undefined
    const scalar = getNamedType(given.getFields().equals?.type)
    switch (field.type) {
      case 'text':
        return isDay(field)
          ? this.#type(
              'DayCondition',
              GraphQLString,
              [...equality, ...comparisons],
              'a day (`YYYY-MM-DD`) or month',
            )
          : this.text
      case 'textarea':
      case 'email':
      case 'code':
        return this.text
      case 'number':
        return this.#type('NumberCondition', GraphQLFloat, [...equality, ...comparisons], 'a number')
      case 'date':
        if (!isLeafType(scalar)) return undefined
        return this.#type('DateTimeCondition', scalar, [...equality, ...comparisons], 'a moment')
      case 'checkbox':
        return this.#type(
          'BooleanCondition',
          GraphQLBoolean,
          ['equals', 'not_equals', 'exists'],
          'a checkbox',
        )
      case 'select':
      case 'radio':
        if (!isLeafType(scalar)) return undefined
        return this.#type(`${scalar.name}Condition`, scalar, equality, `a choice, \`${scalar.name}\``)
      case 'relationship':
      case 'upload':
        return typeof field.relationTo === 'string' ? this.id : undefined
      case 'richText':
      case 'json':
        return this.#type('PresenceCondition', GraphQLBoolean, ['exists'], 'a formatted text')
      default:
        return undefined
    }
  }

  #type(name: string, value: GraphQLLeafType, operators: string[], about: string): GraphQLInputObjectType {
    const known = this.#byName.get(name)
    if (known) return known
    const typeOf = (operator: string) => {
      if (operator === 'exists') return GraphQLBoolean
      return operator === 'in' || operator === 'not_in' ? new GraphQLList(new GraphQLNonNull(value)) : value
    }
    const type = new GraphQLInputObjectType({
      ...{ name, description: `Conditions on ${about}.` },
      fields: Object.fromEntries(
        operators.map((operator) => [
          operator,
          { type: typeOf(operator), description: descriptions[operator] },
        ]),
      ),
    })
    this.#byName.set(name, type)
    return type
  }
}

/** Days and months are texts that sort by time. */
const isDay = ({ custom }: FlattenedField): boolean =>
  ['day', 'month'].includes((custom as { unit?: string } | undefined)?.unit ?? '')
