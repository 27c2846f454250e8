import type { FlattenedField } from 'payload'
import { notAFilter } from './unusable'
import { isUuid } from '../../domain/uuid'

/** How the values of a field are compared. */
export type Kind = 'text' | 'number' | 'date' | 'boolean' | 'choice' | 'id' | 'rows'

const kinds: Partial<Record<FlattenedField['type'], Kind>> = {
  text: 'text',
  textarea: 'text',
  email: 'text',
  code: 'text',
  number: 'number',
  date: 'date',
  checkbox: 'boolean',
  select: 'choice',
  radio: 'choice',
  relationship: 'id',
  upload: 'id',
  join: 'id',
  // Only whether there are any.
  richText: 'rows',
  json: 'rows',
  array: 'rows',
}

/** Undefined for fields without a value of their own, such as groups. */
export const kindOf = ({ type }: Pick<FlattenedField, 'type'>): Kind | undefined => kinds[type]

const comparisons = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const equality = ['equals', 'not_equals', 'in', 'not_in', 'exists']

/** The operators that each kind of value knows. `contains` also finds one of several choices or references. */
export const operatorsOf: Record<Kind, readonly string[]> = {
  text: [...equality, ...comparisons, 'like', 'not_like', 'contains'],
  number: [...equality, ...comparisons],
  date: [...equality, ...comparisons],
  boolean: equality,
  choice: equality,
  // Their order is that of cursors (src/graphql/cursors).
  id: [...equality, 'greater_than'],
  rows: ['exists'],
}

/**
 * A value as the column stores it; null for none. Query strings have texts for numbers, days and truth values.
 *
 * @throws Unusable for a value of another kind
 */
export function valueOf(kind: Kind, value: unknown, path: string): unknown {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return dateOf(value, path)
  if (!['string', 'number', 'boolean'].includes(typeof value)) return notAFilter(path)
  if (kind === 'text') return String(value)
  // What query strings have for null.
  if (value === '' || value === 'null') return null
  if (kind === 'number') return Number.isFinite(Number(value)) ? Number(value) : notAFilter(path)
  if (kind === 'date') return dateOf(new Date(value as string), path)
  if (kind === 'boolean') return booleanOf(value, path)
  if (kind === 'id') return isUuid(String(value)) ? value : noRecord
  return String(value)
}

function dateOf(date: Date, path: string): string {
  return Number.isNaN(date.getTime()) ? notAFilter(path) : date.toISOString()
}

function booleanOf(value: unknown, path: string): boolean {
  const text = String(value).toLowerCase()
  return text === 'true' || text === 'false' ? text === 'true' : notAFilter(path)
}

/** What is no id refers to nothing. */
const noRecord = '00000000-0000-0000-0000-000000000000'

/** The values of a list, which a query string separates by commas. */
export function listOf(value: unknown, path: string): unknown[] {
  if (typeof value === 'string') return value.split(',')
  return Array.isArray(value) ? value : notAFilter(path)
}

/** A pattern for `ilike` that takes the text literally. */
export const patternOf = (text: unknown): string => `%${String(text).replace(/[\\%_]/g, '\\$&')}%`

/** One pattern per word. */
export const wordPatterns = (text: unknown): string[] =>
  String(text).split(/\s+/).filter(Boolean).map(patternOf)
