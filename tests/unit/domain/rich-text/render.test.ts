import { describe, expect, it } from '@jest/globals'
import { micromark } from 'micromark'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { isLink } from '../../../../src/domain/link'
import type { LinkedRecord } from '../../../../src/domain/rich-text/records'
import { type Format, renderRichText } from '../../../../src/domain/rich-text/render'
import { fc } from '../../../support/random'
import { hostileTexts, hostileUrls, ids, missing, richTexts } from './random-texts'

const record: LinkedRecord = {
  ...{ slug: 'ein-ziel', name: 'Beratung <b>', url: '/api/media/file/a.jpg', filename: 'a.jpg' },
  ...{ mimeType: 'image/jpeg', alt: 'Ein "Bild" <img>', credit: 'Amt & Co', width: 800, height: 600 },
  srcset: '/a-480x360.webp 480w, /a-800x600.webp 800w',
}
const records = (_: string, id: string) => (ids.includes(id) ? record : undefined)
const render = (format: Format, text: unknown) => renderRichText(format, text, { locale: 'en', records })

const allowed: Record<string, string[]> = {
  ...{ p: ['class'], h2: [], h3: [], ul: [], ol: ['start'], li: [], br: [], strong: [], em: [], small: [] },
  ...{ a: ['href', 'target', 'rel'], img: ['src', 'alt', 'width', 'height', 'loading'] },
  ...{ picture: [], source: ['type', 'srcset', 'sizes'] },
  ...{ figure: ['class'], aside: ['class'], section: ['class'], blockquote: [], figcaption: [] },
}

type Tree = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment
function* elementsIn(node: Tree): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child)
}
const words = (node: Tree): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : ''
const squeezed = (text: string) => text.replace(/\s+/gu, '')

function expectSafe(html: string): void {
  for (const { tagName, attrs } of elementsIn(parseFragment(html))) {
    expect(Object.keys(allowed)).toContain(tagName)
    for (const { name, value } of attrs) {
      expect(allowed[tagName]).toContain(name)
      if (name === 'href' || name === 'src')
        expect({ value, isLink: isLink(value) }).toEqual({ value, isLink: true })
    }
  }
}

const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const text = (content: string, format = 0) => ({ type: 'text', text: content, format })
const link = (fields: object, ...children: object[]) => ({ type: 'link', fields, children })
const block = (fields: object) => ({ type: 'block', fields })
const whole = (...children: object[]) => ({ root: { type: 'root', children } })
const internal = (relationTo: string, value: unknown) => ({
  linkType: 'internal',
  doc: { relationTo, value },
})

describe('a rich text as HTML', () => {
  it('holds only the allowed elements, attributes and targets, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(richTexts, hostileTexts), (stored) => expectSafe(render('html', stored))),
      { numRuns: 500 },
    )
  })

  it('is read by a browser as it was written: nothing is closed or moved', () => {
    fc.assert(
      fc.property(richTexts, (stored) => {
        const errors: string[] = []
        parseFragment(render('html', stored), { onParseError: ({ code }) => errors.push(code) })
        expect(errors).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it.each(hostileUrls)('shows only the words of a link to %j', (url) => {
    expect(render('html', whole(paragraph(link({ linkType: 'custom', url }, text('hier')))))).toBe(
      '<p>hier</p>',
    )
  })

  it('leads to pages of the site in the language, and keeps files and other sites as they are', () => {
    const to = (fields: object) => render('html', whole(paragraph(link(fields, text('x')))))
    expect(to(internal('articles', ids[0]))).toBe('<p><a href="/en/artikel/ein-ziel">x</a></p>')
    expect(to(internal('pages', { id: ids[0] }))).toBe('<p><a href="/en/seite/ein-ziel">x</a></p>')
    expect(to({ url: '/api/media/file/a.pdf' })).toBe('<p><a href="/api/media/file/a.pdf">x</a></p>')
    expect(to({ url: 'tel:+494242000' })).toBe('<p><a href="tel:+494242000">x</a></p>')
    expect(to({ url: 'https://kreis.example', newTab: true })).toBe(
      '<p><a href="https://kreis.example" target="_blank" rel="noopener noreferrer">x</a></p>',
    )
  })

  it('shows only the words of a link to a record that has no page or may not be seen', () => {
    for (const fields of [
      internal('building-blocks', ids[0]),
      internal('articles', missing),
      internal('users', ids[0]),
    ])
      expect(render('html', whole(paragraph(link(fields, text('x')))))).toBe('<p>x</p>')
  })

  it('nests a list in the entry before it', () => {
    const item = (...children: object[]) => ({ type: 'listitem', children })
    const list = (...children: object[]) => ({ type: 'list', listType: 'bullet', children })
    expect(render('html', whole(list(item(text('a')), item(list(item(text('b')))), item(text('c')))))).toBe(
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
    )
  })

  it('renders blocks and pictures with stable classes', () => {
    const stored = whole(
      block({
        blockType: 'figure',
        value: '960 €',
        label: 'im Monat',
        sourceTitle: 'Amt',
        asOf: '2026-11-27',
      }),
      block({ blockType: 'quote', text: 'Ja\nund ja', author: 'A. Muster', role: 'Helferin' }),
      block({ blockType: 'callToAction', label: 'Mitmachen', url: '/seite/mitmachen' }),
      block({ blockType: 'downloads', heading: 'Mehr', files: [ids[0], missing] }),
      block({ blockType: 'relatedServices', services: [ids[0]] }),
      block({ blockType: 'unknown', text: 'x' }),
      { type: 'upload', relationTo: 'media', value: ids[0] },
    )
    expect(render('html', stored)).toBe(
      '<figure class="bn-figure"><p class="bn-figure__value">960 €</p>' +
        '<figcaption>im Monat<br><small>Amt, 11/27/2026</small></figcaption></figure>' +
        '<figure class="bn-quote"><blockquote>Ja<br>und ja</blockquote>' +
        '<figcaption>A. Muster, Helferin</figcaption></figure>' +
        '<aside class="bn-call"><p><a href="/en/seite/mitmachen">Mitmachen</a></p></aside>' +
        '<section class="bn-files"><h3>Mehr</h3>' +
        '<ul><li><a href="/api/media/file/a.jpg">Ein &quot;Bild&quot; &lt;img&gt;</a></li></ul></section>' +
        '<section class="bn-services"><ul><li><a href="/en/angebote/ein-ziel">Beratung &lt;b&gt;</a></li></ul></section>' +
        '<figure class="bn-picture"><picture><source type="image/webp"' +
        ' srcset="/a-480x360.webp 480w, /a-800x600.webp 800w" sizes="auto, (min-width: 48rem) 44rem, 100vw">' +
        '<img src="/api/media/file/a.jpg" alt="Ein &quot;Bild&quot; &lt;img&gt;"' +
        ' width="800" height="600" loading="lazy"></picture><figcaption>Amt &amp; Co</figcaption></figure>',
    )
  })
})

describe('a rich text as text', () => {
  it('has the words of the HTML', () => {
    fc.assert(
      fc.property(richTexts, (stored) => {
        expect(squeezed(render('text', stored))).toBe(squeezed(words(parseFragment(render('html', stored)))))
      }),
      { numRuns: 500 },
    )
  })

  it('separates blocks by an empty line and entries of lists by a line', () => {
    const list = {
      type: 'list',
      children: ['b', 'c'].map((one) => ({ type: 'listitem', children: [text(one)] })),
    }
    expect(render('text', whole(paragraph(text('a ', 1), text('<b>')), list))).toBe('a <b>\n\nb\nc')
  })
})

describe('a rich text as Markdown', () => {
  it('is read as the same words by a parser of CommonMark', () => {
    fc.assert(
      fc.property(richTexts, (stored) => {
        const html = micromark(render('markdown', stored))
        expect(squeezed(words(parseFragment(html)))).toBe(squeezed(render('text', stored)))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the targets of all links, and all pictures', () => {
    const targets = (html: string) =>
      [...elementsIn(parseFragment(html))].flatMap(({ attrs }) =>
        attrs.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value),
      )
    fc.assert(
      fc.property(richTexts, (stored) => {
        // A parser encodes what is not plain in an address.
        const written = targets(render('html', stored)).map((one) => encodeURI(decodeURI(one)))
        const read = targets(micromark(render('markdown', stored), { allowDangerousProtocol: true })).map(
          (one) => encodeURI(decodeURI(one)),
        )
        expect(read).toEqual(written)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps headings, lists, links and emphasis', () => {
    const item = (...children: object[]) => ({ type: 'listitem', children })
    const stored = whole(
      { type: 'heading', tag: 'h2', children: [text('Wer * hilft?')] },
      paragraph(
        text('Wer '),
        text('will ', 1),
        text('kann', 3),
        text('.'),
        { type: 'linebreak' },
        text('1. Tag'),
      ),
      {
        type: 'list',
        listType: 'number',
        children: [item(text('- eins')), item(link({ url: '/a' }, text('x')))],
      },
    )
    const markdown = render('markdown', stored)
    expect(markdown).toBe(
      '## Wer \\* hilft?\n\nWer **will** ***kann***.\\\n1\\. Tag\n\n1. \\- eins\n2. [x](/en/a)',
    )
    expect(micromark(markdown)).toBe(
      '<h2>Wer * hilft?</h2>\n<p>Wer <strong>will</strong> <em><strong>kann</strong></em>.<br />\n1. Tag</p>\n' +
        '<ol>\n<li>- eins</li>\n<li><a href="/en/a">x</a></li>\n</ol>',
    )
  })
})

describe('a hostile rich text', () => {
  it.each(['html', 'text', 'markdown'] as const)('is rendered as %s in bounded time and depth', (format) => {
    let nested: object = { type: 'listitem', children: [text('innermost')] }
    for (let depth = 0; depth < 5_000; depth++)
      nested = { type: 'list', children: [{ type: 'listitem', children: [text('x'), nested] }] }
    const wide = Array.from({ length: 20_000 }, () => paragraph(text('*_['.repeat(10), 1), text('a', 2)))
    const flat = { type: 'list', children: [{ type: 'listitem', children: wide }] }
    const many = (count: number, node: object) => Array.from({ length: count }, () => node)
    const item = { type: 'listitem', children: [text('x')] }
    const long = {
      type: 'list',
      children: [...many(150_000, item), { type: 'listitem', children: many(150_000, paragraph(text('x'))) }],
    }
    // What takes longer than its length asks for does not end within the time of a test.
    expect(render(format, whole(nested))).not.toContain('innermost')
    expect(render(format, whole(flat)).length).toBeGreaterThan(20_000 * 30)
    expect(render(format, whole({ type: 'unknown', children: [long] })).length).toBeGreaterThan(300_000)
  })
})
