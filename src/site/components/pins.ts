/** A place on the earth, in degrees (WGS 84). */
export type Position = { latitude: number; longitude: number }

/** Width of the drawing, in its own units. */
export const width = 320
const margin = 48
/** The smallest extent that is shown, in degrees: places next to each other stay apart from the edge. */
const least = 0.02

/** The height of a drawing of these places, and where each of them is on it; north is up. */
export function scaleOf(places: readonly Position[]) {
  const north = Math.max(...places.map(({ latitude }) => latitude))
  const south = Math.min(...places.map(({ latitude }) => latitude))
  const west = Math.min(...places.map(({ longitude }) => longitude))
  const east = Math.max(...places.map(({ longitude }) => longitude))
  // A degree of longitude is shorter the farther from the equator.
  const narrow = Math.cos((((north + south) / 2) * Math.PI) / 180)
  // Places in a line from north to south do not make a drawing without end.
  const extent = Math.max((east - west) * narrow, (north - south) / 2, least)
  const unit = (width - 2 * margin) / extent
  const round = (value: number) => Math.round(value * 10) / 10
  const middle = margin + (width - 2 * margin - (east - west) * narrow * unit) / 2
  return {
    height: Math.round((north - south) * unit + 2 * margin),
    place: ({ latitude, longitude }: Position) =>
      [
        round(middle + (longitude - west) * narrow * unit),
        round(margin + (north - latitude) * unit),
      ] as const,
  }
}
