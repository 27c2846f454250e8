import { isObject } from '../json'

/** A node of stored JSON, unchecked. */
export type Node = Record<string, unknown>

/** Deeper than any text that may be stored (./links.ts); what is nested deeper is left out. */
export const deepest = 100

export const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.filter(isObject) : []
