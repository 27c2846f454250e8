import { type Operation, type Rule, rules } from './rules'

type Letters = 'R' | 'C' | 'U' | 'CR' | 'CU' | 'RU' | 'RD' | 'CRU' | 'CRUD'
type Operations = Letters | 'P' | 'UP' | 'CRUP' | 'CRUDP'
type Fields = '' | `: ${string}` | ` except ${string}`

/**
 * The operations of an audience, on which records, and with which of their fields:
 * `CRUD all`, `R pub`, `U own: contact, skills`, `U town except key, kind`.
 */
export type Grant = `${Operations} ${Rule}${Fields}`

/** A dash grants nothing. Several grants add up. */
export type Cell = Grant | readonly Grant[] | '–'

/** A parsed grant. */
export type Right = {
  operations: readonly Operation[]
  rule: Rule
  /** Top-level fields the right is limited to, or excludes. Neither: all fields. */
  only?: readonly string[]
  except?: readonly string[]
}

/** @throws Error if the text is not a valid grant. */
export function rightsOf(cell: Cell): Right[] {
  if (cell === '–') return []
  return (typeof cell === 'string' ? [cell] : cell).map(parse)
}

function parse(grant: string): Right {
  const [, letters = '', rule = '', kind, names = ''] =
    /^([CRUDP]+) ([a-z-]+?)(?:(: | except )(.+))?$/.exec(grant) ?? []
  if (!letters || !(rule in rules)) throw new Error(`"${grant}" is no grant (access/grants.ts).`)
  const fields = names.split(', ')
  return {
    operations: letters.split('') as Operation[],
    rule: rule as Rule,
    ...(kind === ': ' ? { only: fields } : kind ? { except: fields } : {}),
  }
}

/** Whether the right covers the field. */
export const covers = ({ only, except }: Right, field: string): boolean =>
  only ? only.includes(field) : !except?.includes(field)
