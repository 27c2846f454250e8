/** Who tries: people without an account, and the demo accounts. */
export const audiences = [
  'public',
  'admin',
  'district',
  'editor',
  'municipal',
  'municipal2',
  'treasurer',
  'auditor',
  'network',
  'volunteer',
] as const

export type Audience = (typeof audiences)[number]
