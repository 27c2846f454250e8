import { ask, patience, type Texts, textsIn } from './ask'
import { element } from './dom'
import { type Item, kinds, type Options } from './kinds'
import { styles } from './styles'

const home = new URL(import.meta.url).origin

/**
 * `<buergernetz-list show="events">`. What stands in the element, such as a link, is shown until the list is there,
 * and if it cannot be loaded.
 */
export class BuergernetzList extends HTMLElement {
  static readonly observedAttributes = [
    ...['show', 'server', 'municipality', 'topic', 'language', 'limit', 'heading'],
  ]

  readonly #root = this.attachShadow({ mode: 'open' })
  #loading: AbortController | undefined
  #scheduled = false

  constructor() {
    super()
    this.#root.adoptedStyleSheets = [styles()]
    this.#root.append(element('slot'))
  }

  connectedCallback(): void {
    this.#schedule()
  }

  disconnectedCallback(): void {
    this.#loading?.abort()
  }

  /** Several attributes change at once: one load is enough. */
  attributeChangedCallback(): void {
    if (this.isConnected) this.#schedule()
  }

  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    queueMicrotask(() => {
      this.#scheduled = false
      if (this.isConnected) void this.#load()
    })
  }

  async #load(): Promise<void> {
    this.#loading?.abort()
    const loading = (this.#loading = new AbortController())
    const timer = setTimeout(() => loading.abort(), patience)
    const options = this.#options()
    // Begun first: whatever else fails is said in them.
    const texting = textsIn(options.server, options.language)
    let isWaiting = true
    texting.then(
      (texts) => {
        if (loading === this.#loading && isWaiting) this.#say(texts, 'loading')
      },
      () => {},
    )
    try {
      const kind = Object.hasOwn(kinds, options.show) ? kinds[options.show as keyof typeof kinds] : undefined
      if (!kind) throw new Error(`buergernetz-list: show="${options.show}" is not known`)
      const [data, texts] = await Promise.all([
        ask(options.server, kind.operation, kind.variables(options), loading.signal),
        texting,
      ])
      isWaiting = false
      if (loading === this.#loading) this.#show(texts, kind.items(data, options, texts), options, kind)
    } catch (error) {
      isWaiting = false
      const texts = await texting.catch(() => undefined)
      if (loading !== this.#loading || !this.isConnected) return
      this.#say(texts, 'failed')
      this.dispatchEvent(new CustomEvent('buergernetz-error', { detail: error }))
    } finally {
      clearTimeout(timer)
    }
  }

  #options(): Options {
    const { lang } = (this.closest('[lang]') as HTMLElement | null) ?? document.documentElement
    const limit = Number(this.getAttribute('limit') ?? 5)
    return {
      show: this.getAttribute('show') ?? 'events',
      server: (this.getAttribute('server') ?? home).replace(/\/+$/, ''),
      municipality: this.getAttribute('municipality')?.trim(),
      topic: this.getAttribute('topic')?.trim(),
      language: (this.getAttribute('language') ?? lang) || 'de',
      limit: Number.isInteger(limit) && limit > 0 ? Math.min(limit, 20) : 5,
    }
  }

  /** A state in words, before what stands in the element. */
  #say(texts: Texts | undefined, state: 'loading' | 'failed'): void {
    const words = texts && element('p', { part: state, role: 'status' }, texts[state])
    this.#root.replaceChildren(...section(texts, words, element('slot')))
  }

  #show(texts: Texts, items: Item[], { server, municipality, topic }: Options, kind: Kind): void {
    const level = Number(this.getAttribute('heading') ?? 2)
    const heading = element(`h${level >= 2 && level <= 6 ? level : 2}` as 'h2', {
      part: 'heading',
      id: 'heading',
    })
    heading.textContent = texts[kind.heading]
    const list = element('ul', { part: 'list', role: 'list' })
    for (const { title, path, lines, isGerman } of items) {
      const link = element('a', { part: 'link', href: server + texts.prefix + path }, title)
      const item = element('li', { part: 'item' }, link, ...lines)
      if (isGerman) Object.assign(item, { lang: 'de', dir: 'ltr' })
      list.append(item)
    }
    const all = element(
      'a',
      {
        part: 'all',
        'aria-describedby': 'heading',
        href: server + texts.prefix + kind.path({ municipality, topic }),
      },
      texts.all,
    )
    const nothing = element('p', { part: 'none' }, texts[kind.none])
    const content = [heading, items.length ? list : nothing, element('p', {}, all)]
    this.#root.replaceChildren(...section(texts, ...content))
  }
}

type Kind = (typeof kinds)[keyof typeof kinds]

function section(texts: Texts | undefined, ...content: (Node | undefined)[]): [HTMLElement] {
  const attributes: Record<string, string> = texts ? { lang: texts.language, dir: texts.direction } : {}
  const nodes = content.filter((node) => node !== undefined)
  return [element('section', { part: 'section', ...attributes }, ...nodes)]
}
