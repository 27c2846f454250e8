/** The parameters of a page's address, as Next passes them. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The parameters that a page reads: the values of each, or their form. */
export type Reads = Record<string, readonly string[] | RegExp>

/**
 * What a page reads of the parameters in its address, in one order. Parameters that it does not read, that have another
 * form or come twice count as not given: no address of anybody's invention is a page of its own.
 */
export function readsOf(reads: Reads): (given: URLSearchParams) => URLSearchParams {
  const names = Object.keys(reads).sort()
  return (given) =>
    new URLSearchParams(
      names.flatMap((name): [string, string][] => {
        const [value, ...more] = given.getAll(name)
        const form = reads[name]!
        if (value === undefined || more.length) return []
        return (form instanceof RegExp ? form.test(value) : form.includes(value)) ? [[name, value]] : []
      }),
    )
}

/** The form of a day, such as `2026-12-01`. */
export const dayForm = /^20\d{2}-\d{2}-\d{2}$/

/** The form of a month, such as `2026-12`. */
export const monthForm = /^20\d{2}-(0[1-9]|1[0-2])$/

/** The number of a page in an address, from 2. */
export const pageForm = /^([2-9]|[1-9]\d{1,2})$/

/** The value of a parameter if it is one of those that are offered; anything else counts as no choice. */
export function chosen<Value extends string>(
  params: Awaited<SearchParams>,
  name: string,
  offered: readonly Value[],
): Value | undefined {
  const given = params[name]
  return offered.find((one) => one === given)
}

/** The value of a parameter that has this form, such as a slug; anything else counts as no choice. */
export function matching(params: Awaited<SearchParams>, name: string, form: RegExp): string | undefined {
  const given = params[name]
  return typeof given === 'string' && form.test(given) ? given : undefined
}

/** The form of a slug. */
export const slugForm = /^[a-z0-9-]{1,100}$/

/** The number of a page: a whole number from 1 to 800, else 1. GraphQL skips 10,000 records at most. */
export function pageNumber(params: Awaited<SearchParams>): number {
  const given = Number(params.seite)
  return Number.isInteger(given) && given >= 1 && given <= 800 ? given : 1
}
