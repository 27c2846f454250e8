import { readFileSync } from 'node:fs'
import path from 'node:path'

type Manifest = { node: Record<string, { filename: string }> }

/** The names under which Next knows the functions that pages of the panel call. */
export type PanelFunctions = {
  /** Our one (src/app/(payload)/layout.tsx), through which all of Payload's are called. */
  call: string
  /** Payload's, which keeps the language that somebody chose in a cookie. */
  chooseLanguage: string
}

const ours = 'src/app/(payload)/layout.tsx'
const ofPayload = '/layouts/Root/index.js'

/**
 * Read from what was built.
 *
 * @throws Error where there are more functions than these: nobody has decided how they may be called.
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
