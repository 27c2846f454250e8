import type { FlattenedField } from 'payload'

/** Where a field is: in a record, or in a group or row of one. */
export type Surroundings = {
  isGlobal: boolean
  isUpload: boolean
  /** In a row of an array. */
  isRow?: boolean
  /** Below a field that only some records have: its fields are validated in those alone. */
  isConditional?: boolean
}

/** Fields that Payload adds and always fills. */
const ofRecords = ['createdAt', 'updatedAt']
const ofFiles = ['url', 'filename', 'mimeType', 'filesize']

/**
 * Whether a field has a value in every published record, in every language. Texts that are required are so in German,
 * which all languages fall back to: collections/shared/german-first.ts.
 */
export function isAlwaysSet(field: FlattenedField | undefined, name: string, place: Surroundings): boolean {
  if (name === 'id') return true
  if (place.isConditional) return false
  const isTopLevel = !place.isRow
  if (isTopLevel && ofRecords.includes(name)) return !place.isGlobal
  if (!field) return false
  if (isTopLevel && place.isUpload && ofFiles.includes(name)) return true
  // What is required of a global is missing until somebody has saved it.
  if (isTopLevel && place.isGlobal) return false
  // A row that was added in another language may have no German text.
  if (place.isRow && 'localized' in field && field.localized) return false
  return isRequired(field) && !hasCondition(field)
}

/** Related records may not be public; virtual fields show theirs. */
const isRequired = (field: FlattenedField): boolean =>
  'required' in field &&
  Boolean(field.required) &&
  !['relationship', 'upload'].includes(field.type) &&
  !('virtual' in field && field.virtual)

export const hasCondition = (field: FlattenedField): boolean =>
  Boolean((field as { admin?: { condition?: unknown } }).admin?.condition)
