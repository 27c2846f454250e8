import { describe, expect, it } from '@jest/globals'
import { withoutScripts } from '../../../src/server/pages/without-scripts'

describe('a page without scripts', () => {
  it('has none of Next', () => {
    const html =
      '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>' +
      '<script src="/_next/static/b.js" async=""></script><title>T</title></head><body><p>a<!-- -->b</p>' +
      '<div hidden=""><!--$--><!--/$--></div><script>self.__next_f.push([1,"<p>\\u003c/script>"])</script></body>'
    expect(withoutScripts(html)).toBe('<head><title>T</title></head><body><p>ab</p></body>')
  })

  it.each([
    '<script type="application/ld+json">{"@type":"Event"}</script>',
    '<script src="/read-aloud.js" defer=""></script>',
    '<link rel="preload" as="script" href="/read-aloud.js"/>',
    '<link rel="stylesheet" href="/_next/static/a.css"/>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  ])('keeps %s', (html) => expect(withoutScripts(html)).toBe(html))

  it.each([
    '<script>alert(1)</script>',
    '<script type="module">alert(1)</script>',
    '<script src="https://other.example/a.js"></script>',
    '<script src="//other.example/a.js"></script>',
  ])('drops %s', (html) => expect(withoutScripts(html)).toBe(''))

  it('cannot have parts that arrive late', () => {
    expect(() => withoutScripts('<!--$?--><template id="B:0"></template><!--/$-->')).toThrow('Suspense')
  })
})
