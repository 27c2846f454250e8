/** A field's name as PostgreSQL has it: `openingHours` is `opening_hours`. */
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export const tableOf = (slug: string): string => slug.replaceAll('-', '_')
