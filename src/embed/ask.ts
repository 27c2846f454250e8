/** The site's texts in one language, as /embed/texts/… has them. */
export type Texts = {
  /** BCP 47 tag. */
  language: string
  /** Locales for dates, best first. */
  dates: string[]
  direction: 'ltr' | 'rtl'
  /** Before the paths of the site. */
  prefix: string
} & Record<
  | 'all'
  | 'cancelled'
  | 'events'
  | 'failed'
  | 'help'
  | 'loading'
  | 'moved'
  | 'noEvents'
  | 'noHelp'
  | 'noStatements'
  | 'statements',
  string
>

/** Milliseconds after which the server counts as unreachable. */
export const patience = 10_000

const known = new Map<string, Promise<Texts>>()

/** Loaded once for all elements of a page; German if the server does not know the language. */
export function textsIn(server: string, language: string): Promise<Texts> {
  const code = localeOf(language)
  const address = `${server}/embed/texts/${code}.json`
  const found = known.get(address) ?? get<Texts>(address, AbortSignal.timeout(patience))
  known.set(address, found)
  // Not kept: it may work later.
  found.catch(() => known.delete(address))
  return found
}

/** `ar` of `ar-SY`; our own codes as they are. */
export const localeOf = (language: string): string => {
  const code = language.toLowerCase()
  return code === 'de-simple' ? code : encodeURIComponent(code.split('-')[0]!)
}

/** Asks a registered operation by GET, so that browsers and the server keep the answer. */
export async function ask(
  server: string,
  sha256Hash: string,
  variables: object,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const parameters = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
  })
  const { data, errors } = await get<{ data: Record<string, unknown>; errors?: { message: string }[] }>(
    `${server}/api/graphql?${parameters}`,
    signal,
  )
  if (errors) throw new Error(errors[0]?.message)
  return data
}

async function get<Body>(address: string, signal: AbortSignal): Promise<Body> {
  // Without cookies, and without the address of the page.
  const response = await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' })
  if (!response.ok) throw new Error(`${response.status} for ${new URL(address).pathname}`)
  return response.json() as Promise<Body>
}
