'use client'

import type { ReactNode } from 'react'

/**
 * Wrong: `useRunDeprioritized` of @payloadcms/richtext-lexical hands what was typed to the form when the browser is
 * idle, or half a second later. Who clicks on Save before saves the text without its last words, and nothing says so.
 *
 * Seen in 3.90.2 (dist/utilities/useRunDeprioritized.js).
 *
 * Mended by: what waits for the browser to be idle is done at once when somebody presses a button or a key for
 * commands, before that comes to anything. The hook is part of a bundle and cannot be replaced.
 */
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
