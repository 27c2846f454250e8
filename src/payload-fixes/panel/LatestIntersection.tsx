'use client'

/**
 * `useIntersect` keeps the first entry of an IntersectionObserver's callback, which is the oldest. While a busy browser
 * still lays out the page, an element is reported twice in one callback, as below the window and as in it; "below" is kept,
 * and nothing is reported any more. And a cell whose upper edge is the lower edge of the window counts as intersecting, but
 * not as in view; moved further in, it is not reported again.
 *
 * Steps: open a list with a reference on a slow machine, and scroll while it loads. Expected: the titles of what is
 * referred to. Actual: some cells stay "–" (or "<No Reference>"), and some fields of a form stay empty.
 *
 * Here: an observer that hands over the newest entry of each element alone, and that also reports when an element at the
 * edge moves in.
 *
 * Seen in: payload 3.90.2 (@payloadcms/ui, hooks/useIntersect)
 * Upstream: https://github.com/payloadcms/payload/issues/18108
 * Test: tests/browser/panel/list-references.test.ts › a reference in a list
 */

import type { ReactNode } from 'react'

/** The hook is part of a bundle and cannot be replaced; the observer it uses can. */
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
