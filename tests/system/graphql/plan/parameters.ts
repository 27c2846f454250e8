import fc from 'fast-check'
import {
  type ASTNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  TypeInfo,
  type ValueNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Draw } from './questions'

type Variables = Record<string, unknown>
export type WithVariables = { text: string; variables: Variables[] }

const plain: readonly string[] = [Kind.STRING, Kind.INT, Kind.FLOAT, Kind.BOOLEAN, Kind.ENUM]

/** The same query with some values of conditions as variables, and several values for these. */
export function parametrised(schema: GraphQLSchema, text: string, draw: Draw): WithVariables {
  const types: Record<string, string> = {}
  const variables: Variables = {}
  const info = new TypeInfo(schema)
  const document = visit(
    parse(text),
    visitWithTypeInfo(info, {
      enter(node: ASTNode) {
        const type = info.getInputType()
        const argument = info.getArgument()?.name ?? ''
        if (!type || !['where', 'id', 'after'].includes(argument) || !isReplaced(node, draw)) return undefined
        const name = `v${Object.keys(types).length}`
        types[name] = type.toString()
        variables[name] = valueFromASTUntyped(node)
        return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } }
      },
    }),
  )
  const names = Object.entries(types).map(([name, type]) => `$${name}: ${type}`)
  const body = print(document)
  if (!names.length) return { text: body, variables: [{}] }
  return {
    text: `query (${names.join(', ')}) ${body}`,
    variables: [variables, changed(variables, draw) as Variables, changed(variables, draw) as Variables],
  }
}

/** Single values mostly, but also lists and whole filters. */
function isReplaced(node: ASTNode, draw: Draw): node is ValueNode {
  if (plain.includes(node.kind)) return draw(fc.nat, 3) > 0
  if (node.kind === Kind.LIST && node.values.every(({ kind }) => plain.includes(kind)))
    return draw(fc.nat, 1) > 0
  return node.kind === Kind.OBJECT && draw(fc.nat, 5) === 0
}

const odd = [
  '',
  'null',
  'a',
  'Syke',
  '%',
  'a,b',
  'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
  '2026-05-05T05:05:05.050Z',
]

function changed(value: unknown, draw: Draw): unknown {
  if (Array.isArray(value)) {
    const values = value.map((one) => changed(one, draw))
    return [values, values.slice(1), [...values, ...values], [...values, null]][draw(fc.nat, 5)] ?? values
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, draw)]))
  if (typeof value === 'number') return value + draw(fc.nat, 3)
  if (typeof value !== 'string') return value
  const turn = draw(fc.nat, odd.length * 2)
  return turn < odd.length ? odd[turn] : turn === odd.length ? null : value
}
