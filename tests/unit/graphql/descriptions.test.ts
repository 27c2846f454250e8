import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import {
  buildSchema,
  getNamedType,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLNamedType,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isUnionType,
  printType,
} from 'graphql'
import { type CollectionName, type GlobalName, globalsTable } from '../../../access/table'
import { text } from '../../../collections/shared/fields'
import { FieldDescriptions } from '../../../src/graphql/schema/descriptions/fields'
import { nameOfGlobal } from '../../../src/graphql/schema/names'
import { graphqlNames } from '../../support/graphql-names'
import { everyone } from '../../system/access/expected/public'

// That the running system serves this very file, tests/system/graphql/schema.test.ts proves.
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
const query = schema.getQueryType()!.getFields()

/** What a frontend without an account asks: lists, single records, counts and globals. */
const publicRoots = (Object.keys(everyone) as (CollectionName | GlobalName)[]).flatMap((slug) => {
  if (slug in globalsTable) return [nameOfGlobal({ slug } as never)]
  const { one, many } = graphqlNames(slug)
  return [one, many, `count${many}`]
})

/** Everything that can be reached from them, with the places that have no description. */
function undescribed(): { seen: number; missing: string[] } {
  const seen = new Set<GraphQLNamedType>()
  const missing: string[] = []
  const check = (place: string, { description }: { description?: string | null }) => {
    if (!description?.trim() || /undefined|\[object|^[^\p{L}\d`]/u.test(description)) missing.push(place)
  }
  const visit = (type: GraphQLNamedType) => {
    if (seen.has(type)) return
    seen.add(type)
    check(type.name, type)
    if (isUnionType(type)) type.getTypes().forEach(visit)
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value)
    if (isInputObjectType(type) || isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field)
        visit(getNamedType(field.type as GraphQLType))
        for (const arg of 'args' in field ? field.args : []) {
          check(`${type.name}.${field.name}(${arg.name})`, arg)
          visit(getNamedType(arg.type as GraphQLType))
        }
      }
  }
  for (const root of publicRoots) {
    const field = query[root]!
    check(`Query.${root}`, field)
    visit(getNamedType(field.type as GraphQLType))
    for (const arg of field.args) {
      check(`Query.${root}(${arg.name})`, arg)
      visit(getNamedType(arg.type as GraphQLType))
    }
  }
  return { seen: seen.size, missing }
}

const descriptionOf = (type: string, field: string) => {
  const found = schema.getType(type)
  return isObjectType(found) || isInputObjectType(found) ? found.getFields()[field]?.description : undefined
}

describe('descriptions in the schema', () => {
  it('stand on every type, field, argument and value the public can reach', () => {
    const { seen, missing } = undescribed()
    expect(missing).toEqual([])
    expect(seen).toBeGreaterThan(200)
  })

  it('come from the labels and hints of the collections', () => {
    expect(schema.getType('Article')!.description).toBe(
      'Article (Artikel). Key statements, facts, background, practice and news of the homepage.',
    )
    expect(descriptionOf('Article', 'teaser')).toBe(
      'Teaser (Anreißer). One or two sentences that stand in lists. In the language asked for.',
    )
    const kind = schema.getType('EventKind')
    expect(isEnumType(kind) && kind.getValue('exchange')!.description).toBe('Exchange (Austausch)')
  })

  it('say what values are measured in', () => {
    expect(descriptionOf('Article', 'asOf')).toContain('A calendar day in Europe/Berlin, written YYYY-MM-DD.')
    expect(descriptionOf('Event', 'start')).toContain('A moment in UTC')
    expect(descriptionOf('Agreement', 'costCents')).toContain('in euro cents')
    expect(descriptionOf('ClaimItem', 'km')).toContain('In kilometres.')
    expect(descriptionOf('MediaFile', 'filesize')).toContain('in bytes')
  })

  it('say what only accounts can read', () => {
    expect(schema.getType('Volunteer')!.description).toContain('Only for accounts that may read it.')
    expect(descriptionOf('Network', 'memberships')).toContain(
      'Null, and an error FORBIDDEN, without an account that may read it.',
    )
    expect(schema.getType('Article')!.description).not.toContain('Only for accounts')
  })

  it('say which field is to go, and what to read instead', () => {
    const type = new GraphQLObjectType({
      name: 'Club',
      fields: { phone: { type: GraphQLString }, telephone: { type: GraphQLString } },
    })
    const fields = [
      text('phone', 'Telefon', 'Phone'),
      text('telephone', 'Fernsprecher', 'Telephone', { deprecated: 'Read `phone`.' }),
    ]
    new FieldDescriptions(() => true).describe(type, fields, 'A club.')
    expect(printType(type)).toContain('  telephone: String @deprecated(reason: "Read `phone`.")')
    expect(type.getFields().phone!.deprecationReason).toBeUndefined()
  })
})
