import { readFileSync } from 'node:fs'
import path from 'node:path'

type Manifest = { node: Record<string, { filename: string }> }

/** Next's ids of the server functions that panel pages call. */
export type PanelFunctions = {
  /** Ours (src/app/(payload)/layout.tsx), which dispatches all of Payload's. */
  call: string
  /** Payload's, which stores the chosen language in a cookie. */
  chooseLanguage: string
}

const ours = 'src/app/(payload)/layout.tsx'
const ofPayload = '/layouts/Root/index.js'

/**
 * Reads them from the build output.
 *
 * @throws Error if there are further functions: their calls are not checked.
 */
export function panelFunctions(): PanelFunctions {
  const file = path.resolve(/* turbopackIgnore: true */ '.next/server/server-reference-manifest.json')
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  const named = (ending: string) =>
    Object.keys(node).filter((id) => node[id]!.filename.endsWith(ending) && node[id])
  const [[call, ...more], [chooseLanguage, ...others]] = [named(ours), named(ofPayload)]
  if (!call || !chooseLanguage || more.length || others.length || Object.keys(node).length !== 2)
    throw new Error(
      'src/server/pages/panel-functions.ts: the pages have other functions than the two that are known.',
    )
  return { call, chooseLanguage }
}
