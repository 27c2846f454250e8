import type { Page } from 'playwright-core'

/** How much of a page is in its own language, and what is not. */
export type Share = { own: number; letters: number; others: string[] }

/** Scripts by which a text tells its language well enough. */
const scripts = { ar: /\p{Script=Arabic}/gu, uk: /\p{Script=Cyrillic}/gu } as const

export type Counted = keyof typeof scripts

/**
 * All that a reader sees or hears on a page: texts, and those of pictures, fields and landmarks. Without the names of
 * languages to choose from, each of which is in its own.
 */
export const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement!
      if (element.closest('script, style, template, a[hreflang], label[lang]')) continue
      if (node instanceof Element)
        for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
          const text = node.getAttribute(name)
          if (text) found.push(text)
        }
      else if (node.textContent?.trim()) found.push(node.textContent.trim())
    }
    return found
  })

/** Addresses, which are the same in every language. */
const addresses = /\S+@\S+|https?:\/\/\S+|\b[\w-]+(\.[\w-]+)+\b/g

/** Counts letters by script, outside of proper names and addresses. */
export function shareIn(locale: Counted, texts: readonly string[], properNames: readonly string[]): Share {
  const names = [...new Set(properNames)]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
  let own = 0
  let letters = 0
  const others: string[] = []
  for (const text of texts) {
    let rest = text.replace(addresses, ' ')
    for (const name of names) rest = rest.replaceAll(name, ' ')
    const all = rest.match(/\p{L}/gu)?.length ?? 0
    const inScript = rest.match(scripts[locale])?.length ?? 0
    own += inScript
    letters += all
    if (all - inScript > inScript) others.push(rest.trim())
  }
  return { own, letters, others }
}
