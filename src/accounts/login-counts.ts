type Outcome = 'done' | 'failed' | 'refused'

/** Server, hooks and pages are bundled apart, and count together. */
const key = Symbol.for('buergernetz.logins')
type Shared = { [key]?: Map<Outcome, number> }

/** How the logins of this process have ended. */
export const logins = ((globalThis as Shared)[key] ??= new Map<Outcome, number>())

export const countLogin = (outcome: Outcome): void => void logins.set(outcome, (logins.get(outcome) ?? 0) + 1)
