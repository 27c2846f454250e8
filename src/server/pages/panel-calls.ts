import { isObject, parsedJson } from '../../domain/json'

/** Limits above what the panel sends for a long article with everything in it. */
const most = { depth: 64, nodes: 50_000, entries: 2_000, references: 5_000 }

const marks = /^\$(?:\$|undefined$|NaN$|-?Infinity$|-0$|T$|D[\d:.TZ+-]{0,40}$|n-?\d{1,20}$)/
const reference = /^\$0(?::|$)/
/** Names that could reach something other than data. */
const reserved = new Set(['__proto__', 'constructor', 'prototype', 'then'])

export type Call = { name: unknown; args: unknown }

/**
 * Parses a panel call in React's encoding: one object, with values of a few kinds, and with back references. React
 * would also accept functions, promises, streams, and references to references, which expand a short text
 * exponentially.
 *
 * @returns undefined for a text that is not such a call, or exceeds the limits
 */
export function callIn(text: string): Call | undefined {
  const root = parsedJson(text)
  if (!Array.isArray(root) || root.length !== 1 || !isObject(root[0])) return undefined
  const { name, args, ...more } = root[0]
  if (Object.keys(more).length || !isBounded(root)) return undefined
  return { name, args: isObject(args) ? resolved(root, args) : undefined }
}

/** The arguments with their references resolved. */
const resolved = (root: unknown, args: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, meant(root, value)]))

function meant(root: unknown, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (value === '$undefined') return undefined
  return reference.test(value) ? at(root, value) : value
}

function isBounded(root: unknown): boolean {
  let nodes = 0
  let references = 0
  // Breadth-first, visiting referenced values once per reference: cycles hit the limit, too.
  let level: unknown[] = [root]
  for (let depth = 0; level.length; depth++) {
    if (depth > most.depth) return false
    const next: unknown[] = []
    for (let value of level) {
      if (++nodes > most.nodes) return false
      if (typeof value === 'string' && value[0] === '$') {
        if (reference.test(value)) {
          if (++references > most.references) return false
          value = at(root, value)
          if (value === undefined) return false
        } else if (!marks.test(value)) return false
      }
      if (typeof value !== 'object' || value === null) continue
      if (Array.isArray(value)) {
        if (value.length > most.entries) return false
        for (const one of value) next.push(one)
        continue
      }
      const names = Object.keys(value)
      if (names.length > most.entries) return false
      for (const name of names) {
        if (reserved.has(name)) return false
        next.push((value as Record<string, unknown>)[name])
      }
    }
    level = next
  }
  return true
}

/** Resolves a reference such as `$0:0:args:data`. */
function at(root: unknown, path: string): unknown {
  let value = root
  for (const name of path.split(':', most.depth).slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}
