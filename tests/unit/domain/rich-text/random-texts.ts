import { fc } from '../../../support/random'

/** Ids of records that exist, and of one that does not, or may not be seen. */
export const ids = [1, 2, 3].map((number) => `00000000-0000-4000-8000-00000000000${number}`)
export const missing = '00000000-0000-4000-8000-000000000009'

const markup = [
  ...['<script>alert(1)</script>', '<b>', '</p>', '&amp;', '&lt;', '"><img src=x onerror=alert(1)>', "'"],
  ...['**', '*', '_', '__x__', '`code`', '# ', '- ', '1. ', '2)', '> ', '[a](b)', '![a](b)', '\\', '|', '~~'],
  ...['https://www.kreis.example/a_b', 'www.kreis.example', 'a_b@kreis.example', '---', '===', '    ', '\t'],
  ...['<!--', ']]>', '${x}', '{{x}}', '&#106;', '\u0000', '\u202e', '\ud800', 'é', '👩‍👩‍👧', 'مرحبا', '…', '€'],
]
const words = fc.oneof(
  fc.constantFrom(...markup),
  fc.constantFrom('Wort', 'Hilfe', ' ', ' im ', 'Ort.', '12', '(x)'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
export const someText = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))

export const hostileUrls = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)'],
  ...[
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'x.html',
  ],
  ...['https://a@evil.example', 'https://kreis.example/" onclick="x', 'blob:x', '', 'file:///etc/passwd'],
]
const url = fc.oneof(
  fc.constantFrom('https://kreis.example/a?b=1&copy;=2', '/seite/kontakt', 'tel:+494242000', '#oben'),
  fc.constantFrom('mailto:amt@kreis.example', 'https://kreis.example/a_(b)*c*'),
  fc.constantFrom(...hostileUrls),
)
const id = fc.constantFrom(...ids, missing, 'nothing')

type Node = Record<string, unknown>
const text: fc.Arbitrary<Node> = fc.record({
  type: fc.constant('text'),
  text: someText,
  format: fc.constantFrom(0, 0, 1, 2, 3, 64),
})
const doc = fc.record({ relationTo: fc.constantFrom('articles', 'pages', 'events', 'users'), value: id })
const link: fc.Arbitrary<Node> = fc.record({
  type: fc.constantFrom('link', 'autolink'),
  fields: fc.record({ linkType: fc.constantFrom('custom', 'internal'), newTab: fc.boolean(), url, doc }),
  children: fc.array(text, { maxLength: 2 }),
})
const inline = fc.array(fc.oneof(text, text, link, fc.constant({ type: 'linebreak' })), { maxLength: 6 })

const element = (type: string, more: fc.Arbitrary<Node>, children: fc.Arbitrary<Node[]>) =>
  fc.tuple(more, children).map(([rest, inner]): Node => ({ type, ...rest, children: inner }))
const nothing = fc.constant({})

const fields = fc.oneof(
  fc.record({
    blockType: fc.constant('figure'),
    ...{ value: someText, label: someText, sourceTitle: someText, sourceUrl: url },
    asOf: fc.constantFrom('2026-11-27', '', 'soon', null),
  }),
  fc.record({ blockType: fc.constant('quote'), text: someText, author: someText, role: someText }),
  fc.record({ blockType: fc.constant('callToAction'), text: someText, label: someText, url }),
  fc.record({
    blockType: fc.constant('downloads'),
    heading: someText,
    files: fc.array(id, { maxLength: 3 }),
  }),
  fc.record({ blockType: fc.constant('relatedServices'), services: fc.array(id, { maxLength: 3 }) }),
)

const { block } = fc.letrec<{ block: Node; list: Node; item: Node }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    element('paragraph', nothing, inline),
    element('heading', fc.record({ tag: fc.constantFrom('h1', 'h2', 'h3', 'h6') }), inline),
    fc.record({ type: fc.constant('upload'), relationTo: fc.constant('media'), value: id }),
    fc.record({ type: fc.constant('block'), fields }),
    tie('list'),
    element('table<script>', nothing, fc.array(tie('block'), { maxLength: 2 })),
  ),
  list: element(
    'list',
    fc.record({
      listType: fc.constantFrom('bullet', 'number', 'check'),
      start: fc.constantFrom(1, 3, -1, 'x'),
    }),
    fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
  ),
  item: element(
    'listitem',
    nothing,
    fc.oneof({ depthSize: 'small' }, inline, fc.array(tie('list'), { maxLength: 1 })),
  ),
}))

/** Rich texts of everything that the editor offers, with markup in all texts and hostile link targets. */
export const richTexts = fc
  .array(block, { maxLength: 6 })
  .map((children) => ({ root: { type: 'root', children } }))

/** Any JSON in the place of nodes. */
export const hostileTexts = fc
  .oneof(
    fc.array(
      fc.record(
        {
          type: fc.constantFrom(
            'paragraph',
            'list',
            'listitem',
            'link',
            'block',
            'upload',
            'text',
            'x',
            '__proto__',
          ),
          children: fc.jsonValue(),
          text: fc.jsonValue(),
          format: fc.jsonValue(),
          fields: fc.jsonValue(),
          value: fc.jsonValue(),
          tag: fc.constantFrom('script', 'h2 onclick=x', null),
          relationTo: fc.constantFrom('media', 'users'),
        },
        { requiredKeys: ['type'] },
      ),
    ),
    fc.jsonValue(),
  )
  .map((children) => ({ root: { type: 'root', children } }))
