type Outcome = 'done' | 'failed' | 'refused'

/** Server, hooks and pages are separate bundles that share these counters. */
const key = Symbol.for('buergernetz.logins')
type Shared = { [key]?: Map<Outcome, number> }

/** Login outcomes of this process. */
export const logins = ((globalThis as Shared)[key] ??= new Map<Outcome, number>())

export const countLogin = (outcome: Outcome): void => void logins.set(outcome, (logins.get(outcome) ?? 0) + 1)
