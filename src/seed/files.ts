import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/** One record in a seed file: references by slug, localized texts as maps by locale. */
export type Entry = Record<string, unknown>

/** Reads `seed/NAME`, a YAML or JSON file, from the project's folder. */
export function readSeed<T = Entry[]>(name: string): T {
  return parse(readFileSync(path.resolve('seed', name), 'utf8')) as T
}
