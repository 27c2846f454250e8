'use client'

import type { ReactNode } from 'react'

/**
 * Wrong: `useIntersect` of @payloadcms/ui keeps the first entry of an IntersectionObserver's callback, which is the
 * oldest. While a busy browser still lays out the page, an element is reported twice in one callback, as below the
 * window and as in it; Payload keeps "below", and nothing is reported any more. A reference in a list then stays
 * "–", a field of a form stays empty. And a cell whose upper edge is the lower edge of the window counts as
 * intersecting, but not as in view; moved further in, it is not reported again.
 *
 * Seen in 3.90.2. https://github.com/payloadcms/payload/issues/18108
 *
 * Mended by: an observer that hands over the newest entry of each element alone, and that also reports when an
 * element at the edge moves in. The hook is part of a bundle and cannot be replaced.
 */
function mendIntersections(): void {
  window.IntersectionObserver = class LatestIntersectionObserver extends window.IntersectionObserver {
    constructor(callback: IntersectionObserverCallback, options: IntersectionObserverInit = {}) {
      super(
        (entries, observer) =>
          callback([...new Map(entries.map((entry) => [entry.target, entry])).values()], observer),
        { ...options, threshold: [options.threshold ?? 0].flat().concat(0.0001) },
      )
    }
  }
}

// Before anything of the panel is drawn: the observers are made while it is.
if (typeof window !== 'undefined') mendIntersections()

/** Surrounds the panel, so that this file is loaded first. */
export const LatestIntersection = ({ children }: { children: ReactNode }) => children
