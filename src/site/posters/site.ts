/** Where and when a poster is made. */
export type PosterSite = {
  /** Without a slash at the end. */
  publicUrl: string
  now: Date
}
