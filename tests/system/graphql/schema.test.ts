import { readFileSync } from 'node:fs'
import { describe, beforeAll, expect, it } from '@jest/globals'
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { globalsTable } from '../../../access/table'
import { nameOfGlobal } from '../../../src/graphql/schema/names'
import { graphqlNames } from '../../support/graphql-names'
import { graphql } from '../../support/graphql'
import { tokenOf } from '../../support/records'
import { everyone } from '../access/expected/public'

const printed = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema))

describe('the GraphQL schema of the running system, for accounts', () => {
  let served: GraphQLSchema

  beforeAll(async () => {
    const { data, errors } = await graphql(
      getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }),
      {},
      { token: await tokenOf('editor') },
    )
    expect(errors).toBeUndefined()
    served = buildClientSchema(data as never)
  })

  it('matches schema.graphql', () => {
    expect(printed(served)).toBe(printed(buildSchema(readFileSync('schema.graphql', 'utf8'))))
  })

  it('exposes none of Payload’s internal collections', () => {
    const internal = /^Payload(Job|Kv|Migration|Preference|LockedDocument|QueryPreset|Folder)|^Preference$/
    expect(Object.keys(served.getTypeMap()).filter((name) => internal.test(name))).toEqual([])
    const operations = [served.getQueryType()!, served.getMutationType()!].flatMap((type) =>
      Object.keys(type.getFields()),
    )
    expect(operations.filter((name) => /payload|preference|job|lockedDoc/i.test(name))).toEqual([])
  })

  it('offers every public collection and global to read', () => {
    const queries = Object.keys(served.getQueryType()!.getFields())
    expect(queries).toEqual(
      expect.arrayContaining(
        Object.keys(everyone).map((slug) =>
          slug in globalsTable ? nameOfGlobal({ slug } as never) : graphqlNames(slug).many,
        ),
      ),
    )
  })
})
