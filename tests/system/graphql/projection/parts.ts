import fc from 'fast-check'
import { type DocumentNode, type FieldNode, Kind, parse, type SelectionNode, visit } from 'graphql'
import type { Draw } from '../plan/questions'

/** The same document with some fields selected in several parts: repeated, in fragments, and under directives. */
export const inParts = (document: DocumentNode, draw: Draw): DocumentNode =>
  visit(document, {
    SelectionSet: {
      leave: (set) => ({ ...set, selections: set.selections.flatMap((one) => parted(one, draw)) }),
    },
  })

function parted(selection: SelectionNode, draw: Draw): SelectionNode[] {
  const selections = selection.kind === Kind.FIELD ? selection.selectionSet?.selections : undefined
  if (!selections || selections.length < 2 || draw(fc.nat, 2) > 0) return [selection]
  const cut = 1 + draw(fc.nat, selections.length - 2)
  const some = (part: readonly SelectionNode[]): FieldNode => ({
    ...(selection as FieldNode),
    selectionSet: { kind: Kind.SELECTION_SET, selections: part },
  })
  return [some(selections.slice(0, cut)), inFragment(some(selections.slice(cut)), draw)]
}

const directives = ['', '@include(if: true)', '@skip(if: false)']

function inFragment(field: FieldNode, draw: Draw): SelectionNode {
  const form = draw(fc.nat, directives.length)
  if (form === directives.length) return field
  const [operation] = parse(`{ ... ${directives[form]} { x } }`).definitions
  const [fragment] = operation!.kind === Kind.OPERATION_DEFINITION ? operation!.selectionSet.selections : []
  return { ...fragment, selectionSet: { kind: Kind.SELECTION_SET, selections: [field] } } as SelectionNode
}
