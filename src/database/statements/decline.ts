/** What is asked is not for the plan: Payload's resolvers answer it, or say what is wrong with it. */
export class Declined extends Error {}

/** @throws Declined always; `why` is for developers who debug where planning stops. */
export function decline(why: string): never {
  throw new Declined(why)
}

/** What an operation gives that may be declined. What goes wrong otherwise, the resolvers will tell as well. */
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
