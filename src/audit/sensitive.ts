/** Fields whose reading is logged, by collection: field → action of the log. Filled by ./reads.ts. */
const fields = new Map<string, Map<string, string>>()

export const sensitive = {
  note(collection: string, field: string, action: string): void {
    fields.set(collection, (fields.get(collection) ?? new Map<string, string>()).set(field, action))
  },
  action: (collection: string, field: string): string | undefined => fields.get(collection)?.get(field),
}
