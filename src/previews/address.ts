type Shown = { collection: string; id: string; slug?: string }

/**
 * Where a frontend shows a draft: PREVIEW_URL with `{collection}`, `{id}` and `{slug}` replaced. The token is in the
 * fragment, which browsers send to no server, so that it is in no log.
 */
export function previewAddress(template: string, { collection, id, slug }: Shown, token: string): string {
  const values: Record<string, string> = { collection, id, slug: slug ?? id }
  const address = template.replace(/\{(collection|id|slug)\}/g, (_, name: string) =>
    encodeURIComponent(values[name]!),
  )
  return `${address.split('#', 1)[0]}#preview=${token}`
}
