/** The plan does not cover the query: Payload's resolvers answer it or report the error. */
export class Declined extends Error {}

/** @throws Declined always; `why` is for developers who debug where planning stops. */
export function decline(why: string): never {
  throw new Declined(why)
}

/** The result of `work`, or undefined if the plan declines it. Other errors are rethrown. */
export async function declinable<T>(
  work: () => Promise<T>,
  declined?: (reason: string) => void,
): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Declined)) throw error
    declined?.(error.message)
    return undefined
  }
}
