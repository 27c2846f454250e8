/** Copies of a picture in its own proportions, as WebP, by name: their width in pixels. */
export const scaledWidths = { small: 480, medium: 960, large: 1600 } as const
export type ScaledSize = keyof typeof scaledWidths
export const scaledSizes = Object.keys(scaledWidths) as ScaledSize[]

type Size = { url?: string | null; width?: number | null } | null | undefined

/**
 * The `srcset` of a picture: its WebP copies with their widths, narrowest first. Undefined if there are none yet, as
 * for documents.
 */
export function srcsetOf(sizes: Partial<Record<string, Size>> | null | undefined): string | undefined {
  const candidates = scaledSizes.flatMap((name) => {
    const { url, width } = sizes?.[name] ?? {}
    return url && width ? [`${url} ${width}w`] : []
  })
  return candidates.length ? candidates.join(', ') : undefined
}
