/** What this site answers to a visitor without an account. `type` is its media type; a redirect leads to `location`. */
export type Answer = { status: number; type: string; body: Buffer; location?: string | undefined }

/** Answers a path of the site, such as `/ar/termine`, within the process. */
export type Render = (path: string) => Promise<Answer>

let known: Render | undefined

/** Provides the site's pages and files to the job that copies them. */
export function provideRender(render: Render | undefined): void {
  known = render
}

/** @throws Error while the server is not ready; the job is tried again then. */
export function siteRender(): Render {
  if (!known) throw new Error('the pages of the site are not ready')
  return known
}
