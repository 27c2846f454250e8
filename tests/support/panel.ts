import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sharedUrl } from './shared'

/** The built name of the server function through which the admin panel asks for everything that is not REST. */
export function panelFunction(): string {
  const manifest = JSON.parse(
    readFileSync(path.resolve('.next/server/server-reference-manifest.json'), 'utf8'),
  )
  const functions = Object.entries<{ filename: string }>(manifest.node)
  return functions.find(([, { filename }]) => filename === 'src/app/(payload)/layout.tsx')![0]
}

/** Calls one of the panel's server functions over HTTP, as its pages do. Dates are sent as dates. */
export async function callPanel(
  token: string,
  name: string,
  args: Record<string, unknown>,
  url = sharedUrl(),
): Promise<{ status: number; text: string }> {
  const encoded = Object.entries(args).map(([key, value]) => [
    key,
    value instanceof Date ? `$D${value.toISOString()}` : value,
  ])
  const response = await fetch(`${url}/admin`, {
    method: 'POST',
    headers: {
      'Content-Type': 'text/plain;charset=UTF-8',
      Accept: 'text/x-component',
      'Next-Action': panelFunction(),
      Origin: url,
      Cookie: `payload-token=${token}`,
    },
    body: JSON.stringify([{ name, args: Object.fromEntries(encoded) }]),
  })
  return { status: response.status, text: await response.text() }
}
