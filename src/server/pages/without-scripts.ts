const script = /<script\b([^>]*)>[^]*?<\/script>/g
const preload = /<link\b[^>]*\bas="script"[^>]*>/g
/** Marks that React's script would look for, and the empty place of metadata that arrive late. */
const marks = /<!--(?:\/?\$[!?~]?| )-->/g
const emptyPlace = /<div hidden=""><\/div>/g

/** Data, such as JSON-LD: nothing that runs. */
const isData = (attributes: string) => /\btype="application\/[\w.+-]*json"/.test(attributes)
/** A file of ours. */
const isOurs = (attributes: string) => /\bsrc="\/(?!_next\/|\/)/.test(attributes)

/**
 * A page without Next's scripts. Pages of the site need none: links are links, filters are forms. Next would send 140
 * kB to take over from the browser, and each page a second time as data for them. Scripts of ours stay: they are
 * files, and each has its one job.
 *
 * @throws Error if a part of the page came late, for the scripts to put in its place
 */
export function withoutScripts(html: string): string {
  if (/<template id="[BP]:/.test(html))
    throw new Error('A page of the site has a part that arrives late: use no Suspense and no loading.tsx.')
  return html
    .replace(script, (found, attributes: string) => (isData(attributes) || isOurs(attributes) ? found : ''))
    .replace(preload, (found) => (/\bhref="\/_next\//.test(found) ? '' : found))
    .replace(marks, '')
    .replace(emptyPlace, '')
}
