/** The parameters of a page's address, as Next passes them. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

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
