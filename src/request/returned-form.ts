import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * A form that was not accepted, shown again by a page with what was typed, and why. It is passed within the process: in
 * the address it would be logged.
 *
 * Next bundles its own copy of every module; the process shares this state through the symbol.
 */
export type ReturnedForm = { problem: string; values: Readonly<Record<string, string>> }

const key = Symbol.for('buergernetz.returned-form')
type Shared = { [key]?: AsyncLocalStorage<ReturnedForm> }
const forms = ((globalThis as Shared)[key] ??= new AsyncLocalStorage<ReturnedForm>())

/** Lets a page rendered by `show` read the form. */
export const returning = <T>(form: ReturnedForm, show: () => T): T => forms.run(form, show)

/** For pages: the form that was not accepted, if any. */
export const returnedForm = (): ReturnedForm | undefined => forms.getStore()
