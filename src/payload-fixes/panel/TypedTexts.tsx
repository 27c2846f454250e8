'use client'

/**
 * `useRunDeprioritized` hands what was typed into a rich text to the form when the browser is idle, or half a second later.
 * Who clicks on Save before saves the text without its last words, and nothing says so.
 *
 * Steps: type into a rich text while the page is busy, and click on Save at once. Expected: everything is saved. Actual: the
 * last words are missing.
 *
 * Here: what waits for the browser to be idle is done at once when somebody presses a button or a key for commands, before
 * that comes to anything.
 *
 * Seen in: payload 3.90.2 (@payloadcms/richtext-lexical, dist/utilities/useRunDeprioritized.js)
 * Upstream: not filed (since https://github.com/payloadcms/payload/pull/12046)
 * Test: tests/browser/panel/editor-publishes.test.ts › an editor
 */

import type { ReactNode } from 'react'

/** The hook is part of a bundle and cannot be replaced; what it waits with can. */
function mendTypedTexts(): void {
  const { requestIdleCallback, cancelIdleCallback } = window
  // Some browsers know no idle times; there it is a tenth of a second, and stays so.
  if (!requestIdleCallback) return
  const waiting = new Map<number, () => void>()
  window.requestIdleCallback = (callback, options) => {
    const work = (deadline: IdleDeadline) => {
      if (waiting.delete(id)) callback(deadline)
    }
    const id: number = requestIdleCallback.call(window, work, options)
    waiting.set(id, () => work({ didTimeout: true, timeRemaining: () => 0 }))
    return id
  }
  window.cancelIdleCallback = (id) => {
    waiting.delete(id)
    cancelIdleCallback.call(window, id)
  }
  const doNow = () => [...waiting.values()].forEach((work) => work())
  window.addEventListener('pointerdown', doNow, { capture: true })
  window.addEventListener('keydown', (event) => (event.ctrlKey || event.metaKey) && doNow(), {
    capture: true,
  })
}

// Before anything of the panel is drawn.
if (typeof window !== 'undefined') mendTypedTexts()

/** Surrounds the panel, so that this file is loaded first. */
export const TypedTexts = ({ children }: { children: ReactNode }) => children
