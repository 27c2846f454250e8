/** What is asked is not for the plan: Payload's resolvers answer it, or say what is wrong with it. */
export class Declined extends Error {}

/** @throws Declined always; `why` is for whoever looks where the plan ends. */
export function decline(why: string): never {
  throw new Declined(why)
}
